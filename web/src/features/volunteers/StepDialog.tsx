import { Alert } from '@navikt/ds-react';
import { addDays } from '#shared/kernel/index.ts';
import {
  getVolunteer,
  stepVolunteer,
  VOLUNTEER_ACTIONS,
  type Volunteer,
  type VolunteerAction,
  volunteerStep,
} from '#shared/volunteers/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { VERBS } from './steps.ts';
import { texts } from './texts.ts';
import { useVolunteerLabels } from './useVolunteerLabels.ts';

interface Props {
  readonly volunteer: Volunteer;
  readonly action: VolunteerAction;
  readonly onClose: () => void;
}

/** One step of a volunteer's life: when, and for a break until when. */
export function StepDialog(props: Props) {
  const verb = useTexts(VERBS);
  return (
    <Dialog open title={verb(props.action)} onClose={props.onClose}>
      <StepForm {...props} />
    </Dialog>
  );
}

interface StepValues {
  readonly on: string | null;
  readonly returnOn: string | null;
  readonly note: string;
}

/** A break, and one that lasts longer, has a date when it is over. */
const hasReturn = (action: VolunteerAction): boolean => action === 'pause' || action === 'moveReturn';

function StepForm({ volunteer, action, onClose }: Props) {
  const t = useTexts(texts);
  const actionName = useTexts(VOLUNTEER_ACTIONS);
  const verb = useTexts(VERBS);
  const toast = useToast();
  const labelOf = useVolunteerLabels();
  const params = { volunteerId: volunteer.id };
  const latest = useLatest(getVolunteer, { params });
  const { save, waiting } = useSave(stepVolunteer, ['volunteers', 'matching', 'today']);
  const defaults: StepValues = { on: today(), returnOn: null, note: '' };
  const record = useRecordForm({
    draft: `volunteer:${volunteer.id}:${action}`,
    schema: volunteerStep,
    defaults,
    version: volunteer.version,
    toBody: ({ on, returnOn, note }, version) => ({
      action,
      version,
      on,
      ...(note.trim() && { note }),
      ...(hasReturn(action) && { returnOn }),
    }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('stepDone', { step: actionName(action) }) });
      onClose();
    },
    latest: async () => ({ version: (await latest()).volunteer.version }),
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={verb(action)} labelOf={labelOf} waiting={waiting}>
      {action === 'leave' && <Alert variant="info">{t('leaveWarning')}</Alert>}
      {action === 'applyAgain' && <Alert variant="info">{t('againNotice')}</Alert>}
      {action !== 'moveReturn' && <DateField control={control} name="on" label={t('stepOn')} to={today()} />}
      {hasReturn(action) && (
        <DateField control={control} name="returnOn" label={t('returnOn')} description={t('returnOnHelp')} from={addDays(today(), 1)} />
      )}
      <TextArea control={control} name="note" label={t('stepNote')} optional />
    </FormFrame>
  );
}
