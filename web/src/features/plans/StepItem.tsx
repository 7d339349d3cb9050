import { Checkbox } from '@navikt/ds-react';
import { STEP_OWNERS } from '#shared/participants/index.ts';
import { type Goal, type Plan, type Step, tickStep } from '#shared/plans/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { Day, today, When } from '#web/ui/When.tsx';
import css from './GoalsSection.module.css';
import { texts } from './texts.ts';

interface Props {
  readonly participantId: string;
  readonly goal: Goal;
  readonly step: Step;
  readonly partners: Plan['partners'];
  /** Whether the goal is under way, so that steps can be taken. */
  readonly open: boolean;
}

/** One step: what, who, by when, and whether it is taken. Ticked by mistake, it is unticked the same way. */
export function StepItem({ participantId, goal, step, partners, open }: Props) {
  const t = useTexts(texts);
  const ownerName = useTexts(STEP_OWNERS);
  const may = useMay();
  const toast = useToast();
  const { save, saving, error } = useSave(tickStep, ['plans', 'participants', 'today']);
  const owner = step.partnerId ? (partners[step.partnerId] ?? t('partnerGone')) : ownerName(step.owner);
  const late = open && step.doneOn === null && step.dueOn !== null && step.dueOn < today();

  const tick = async (done: boolean): Promise<void> => {
    const params = { participantId, goalId: goal.id, stepId: step.id };
    // what fails is shown below the step
    const saved = await save({ params, body: { version: goal.version, doneOn: done ? today() : null } }).catch(() => undefined);
    if (saved) toast({ text: t(done ? 'takenStep' : 'notTakenStep') });
  };

  return (
    <li>
      <Checkbox
        size="small"
        checked={step.doneOn !== null}
        readOnly={!open || !may(tickStep)}
        disabled={saving}
        onChange={({ target }) => void tick(target.checked)}
      >
        {step.text}
      </Checkbox>
      <p className={css.who}>
        {owner}
        {step.doneOn && (
          <>
            {' · '}
            {t('done')} <Day date={step.doneOn} />
          </>
        )}
        {!step.doneOn && step.dueOn && (
          <span {...(late && { className: css.late ?? '' })}>
            {' · '}
            {t(late ? 'overdue' : 'due')} <When date={step.dueOn} />
          </span>
        )}
      </p>
      {error && <ProblemAlert error={error} />}
    </li>
  );
}
