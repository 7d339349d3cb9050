import type { Control } from 'react-hook-form';
import {
  CLOSE_REASONS,
  ELIGIBILITY,
  getParticipant,
  type Participant,
  participantStep,
  stepParticipant,
} from '#shared/participants/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea, TextField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { PROFILE_FIELDS } from './profileTexts.ts';
import { type StepAction, type StepValues, stepBodyOf, stepValuesOf } from './stepForm.ts';
import { STEP_LEADS, STEPS, STEPS_DONE, stepTexts } from './stepTexts.ts';

interface Props {
  readonly participant: Participant;
  /** The step to take; undefined while no dialog is open. */
  readonly action: StepAction | undefined;
  readonly onClose: () => void;
}

/** A step in somebody's life here, with what it asks for. */
export function StepDialog({ participant, action, onClose }: Props) {
  const step = useTexts(STEPS);
  return (
    <Dialog open={action !== undefined} title={action && step(action)} onClose={onClose}>
      {action && <StepForm participant={participant} action={action} onClose={onClose} />}
    </Dialog>
  );
}

function StepForm({ participant, action, onClose }: Props & { readonly action: StepAction }) {
  const step = useTexts(STEPS);
  const lead = useTexts(STEP_LEADS);
  const done = useTexts(STEPS_DONE);
  const toast = useToast();
  const { id, version } = participant;
  const params = { participantId: id };
  const latest = useLatest(getParticipant, { params });
  const { save, waiting } = useSave(stepParticipant, ['participants', 'matching', 'today']);
  const record = useRecordForm({
    draft: `participant:${id}:${action}`,
    schema: participantStep,
    defaults: stepValuesOf(action, participant, today()),
    version,
    toBody: (values, from) => stepBodyOf(action, values, from),
    async send(body) {
      await save({ params, body });
      toast({ text: done(action) });
      onClose();
    },
    latest: async () => ({ version: (await latest()).participant.version }),
  });
  return (
    <FormFrame record={record} submitLabel={step(action)} waiting={waiting}>
      <p>{lead(action)}</p>
      <StepFields control={record.form.control} action={action} referred={participant.referral !== null} />
    </FormFrame>
  );
}

interface FieldsProps<Sent> {
  readonly control: Control<StepValues, unknown, Sent>;
  readonly action: StepAction;
  readonly referred: boolean;
}

/** What a step asks for. A partner who referred somebody gets an answer; without one there is nobody to answer. */
function StepFields<Sent>({ control, action, referred }: FieldsProps<Sent>) {
  const t = useTexts(stepTexts);
  const field = useTexts(PROFILE_FIELDS);
  const reasons = useOptions(CLOSE_REASONS);
  const bases = useOptions(ELIGIBILITY);
  const answers = action === 'decline' || (action === 'admit' && referred);
  return (
    <>
      {(action === 'admit' || action === 'readmit') && (
        <RadioField control={control} name="eligibility" label={field('eligibility')} options={bases} />
      )}
      {action === 'close' && <RadioField control={control} name="reason" label={t('closeReason')} options={reasons} />}
      {action === 'pause' && (
        <>
          <DateField control={control} name="until" label={t('until')} from={today()} />
          <TextField control={control} name="reason" label={t('pauseReason')} optional />
        </>
      )}
      {answers && <TextArea control={control} name="answer" label={t('answer')} rows={3} optional={action === 'admit'} />}
      <DateField control={control} name="on" label={t('on')} to={today()} />
    </>
  );
}
