import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { getParticipant, saveWishes, type Wishes, wishesEdit } from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { useWishesWords } from './useWishesWords.ts';
import { WishesFields } from './WishesFields.tsx';
import { wishesBodyOf, wishesValuesOf } from './wishesForm.ts';
import { wishesTexts } from './wishesTexts.ts';

const screen = getRouteApi('/deltakere/$participantId/onsker/endre');

/** What a participant wishes for, to be written down together. */
export function EditWishesPage() {
  const t = useTexts(wishesTexts);
  const { participantId } = screen.useParams();
  const read = useRead(getParticipant, { params: { participantId } });
  const name = read.data?.participant.preferredName;
  return (
    <>
      <PageHeader title={t('edit')} documentTitle={t('edit')} above={name && <PersonName name={name} />} lead={t('editLead')} />
      <Loaded read={read}>{({ wishes }) => <WishesForm key={participantId} participantId={participantId} wishes={wishes} />}</Loaded>
    </>
  );
}

function WishesForm({ participantId, wishes }: { readonly participantId: string; readonly wishes: Wishes | null }) {
  const t = useTexts(wishesTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const words = useWishesWords();
  const params = { participantId };
  const latest = useLatest(getParticipant, { params });
  const { save, waiting } = useSave(saveWishes, ['participants', 'matching']);
  const record = useRecordForm({
    draft: `participant:${participantId}:wishes`,
    schema: wishesEdit,
    defaults: wishesValuesOf(wishes),
    version: wishes?.version ?? 0,
    toBody: (values, version) => ({ ...wishesBodyOf(values), version }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/deltakere/$participantId/onsker', params });
    },
    async latest() {
      const { wishes: standing } = await latest();
      return { version: standing?.version ?? 0, values: wishesValuesOf(standing) };
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('save')}
      waiting={waiting}
      ways={<CancelLink to="/deltakere/$participantId/onsker" params={params} />}
      {...words}
    >
      <WishesFields control={record.form.control} />
    </FormFrame>
  );
}
