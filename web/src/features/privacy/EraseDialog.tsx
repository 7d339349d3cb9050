import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import {
  continueErasure,
  ERASURE_REASONS,
  type ErasureInput,
  eraseParticipant,
  eraseVolunteer,
  erasureInput,
} from '#shared/privacy/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ConfirmField, RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { erasureTexts } from './erasureTexts.ts';
import type { SeenRecord } from './seenRecord.ts';

interface Props {
  readonly record: SeenRecord;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks before somebody is erased, as nothing brings them back: why, and whether that is understood. */
export function EraseDialog(props: Props) {
  const t = useTexts(erasureTexts);
  return (
    <Dialog open={props.open} title={t('eraseTitle')} onClose={props.onClose}>
      <EraseForm {...props} />
    </Dialog>
  );
}

/** The form asks for a yes that the server does not need: whoever sends the request has said it. */
const form = z.strictObject({ ...erasureInput.shape, understood: z.literal(true, { error: 'required' }) });

interface Values {
  readonly reason: string | null;
  readonly understood: boolean;
}

const BEFORE: Values = { reason: null, understood: false };

/** Begins to erase, and goes on for as long as something is left. Answers the receipt's id. */
function useErase({ kind, id }: SeenRecord) {
  const participant = useSave(eraseParticipant, []);
  const volunteer = useSave(eraseVolunteer, []);
  const { save: goOn } = useSave(continueErasure, []);
  return async (body: ErasureInput): Promise<string> => {
    let progress =
      kind === 'participant'
        ? await participant.save({ params: { participantId: id }, body })
        : await volunteer.save({ params: { volunteerId: id }, body });
    const params = { erasureId: progress.id };
    // it has begun: should it stop here, its receipt says so and is where one goes on
    while (!progress.done) progress = await goOn({ params, body: {} }).catch(() => ({ id: params.erasureId, done: true }));
    return params.erasureId;
  };
}

function EraseForm({ record: seen, onClose }: Props) {
  const t = useTexts(erasureTexts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const reasons = useOptions(ERASURE_REASONS);
  const erase = useErase(seen);
  const record = useRecordForm({
    draft: `${seen.kind}:${seen.id}:erase`,
    schema: form,
    defaults: BEFORE,
    version: seen.version,
    toBody: (values, version) => ({ ...values, version }),
    async send({ understood: _said, ...body }) {
      const erasureId = await erase(body);
      onClose();
      await navigate({ to: '/virksomheten/slettinger/$erasureId', params: { erasureId } });
      // nothing of the person stays on this device either
      queries.removeQueries({ type: 'inactive' });
      await queries.invalidateQueries();
    },
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('eraseForGood')}>
      <p>{t('eraseLead')}</p>
      <RadioField control={control} name="reason" label={t('why')} options={reasons} />
      <ConfirmField control={control} name="understood" label={t('understood')} />
    </FormFrame>
  );
}
