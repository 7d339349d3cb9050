import { Button, type ButtonProps } from '@navikt/ds-react';
import { useState } from 'react';
import { stepVolunteer, type Volunteer, type VolunteerAction } from '#shared/volunteers/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { StepDialog } from './StepDialog.tsx';
import { VERBS } from './steps.ts';
import { texts } from './texts.ts';

interface Props extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly volunteer: Volunteer;
  readonly action: VolunteerAction;
}

/** Takes a step: back from a break with one click, any other after saying when. */
export const StepButton = (props: Props) => (props.action === 'resume' ? <ResumeButton {...props} /> : <DialogButton {...props} />);

function DialogButton({ volunteer, action, ...look }: Props) {
  const verb = useTexts(VERBS);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...look} onClick={() => setOpen(true)}>
        {verb(action)}
      </Button>
      {open && <StepDialog volunteer={volunteer} action={action} onClose={() => setOpen(false)} />}
    </>
  );
}

function ResumeButton({ volunteer: { id, version }, action: _resume, ...look }: Props) {
  const t = useTexts(texts);
  const verb = useTexts(VERBS);
  const toast = useToast();
  const { save, saving, error } = useSave(stepVolunteer, ['volunteers', 'matching', 'today']);
  const resume = (): void => {
    save({ params: { volunteerId: id }, body: { action: 'resume', version, on: today() } }).then(
      () => toast({ text: t('welcomeBack') }),
      // the refusal is shown beside the button
      () => undefined,
    );
  };
  return (
    <>
      <Button {...look} loading={saving} onClick={resume}>
        {verb('resume')}
      </Button>
      {error && <ProblemAlert error={error} />}
    </>
  );
}
