import type { ComponentType } from 'react';
import { MATCH_ACTIONS, type MatchAction, type MatchRecord } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { DeclineForm } from './steps/DeclineForm.tsx';
import { EndForm } from './steps/EndForm.tsx';
import { ExtendForm } from './steps/ExtendForm.tsx';
import { IntroduceForm } from './steps/IntroduceForm.tsx';
import { ReviewForm } from './steps/ReviewForm.tsx';
import { StartForm } from './steps/StartForm.tsx';
import type { StepFormProps } from './steps/useStepForm.ts';

const FORMS: Readonly<Record<MatchAction, ComponentType<StepFormProps>>> = {
  introduce: IntroduceForm,
  activate: StartForm,
  review: ReviewForm,
  extend: ExtendForm,
  decline: DeclineForm,
  end: EndForm,
};

interface Props {
  readonly record: MatchRecord;
  readonly action: MatchAction;
  readonly onClose: () => void;
}

/** One step of a match, with what that step needs. */
export function MatchStepDialog({ record: { match }, action, onClose }: Props) {
  const actionName = useTexts(MATCH_ACTIONS);
  const Form = FORMS[action];
  return (
    <Dialog open title={actionName(action)} onClose={onClose}>
      <Form match={match} onDone={onClose} />
    </Dialog>
  );
}
