import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { changeGoal, GOAL_STATES, type GoalState, LIFE_DOMAINS, type Plan, stepGoal } from '#shared/plans/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { type StateShape, StateTag } from '#web/ui/StateTag.tsx';
import { Day } from '#web/ui/When.tsx';
import css from './GoalsSection.module.css';
import { OutcomeDialog } from './OutcomeDialog.tsx';
import { ReopenButton } from './ReopenButton.tsx';
import { StepItem } from './StepItem.tsx';
import { texts } from './texts.ts';

const SHAPES: Readonly<Record<GoalState, StateShape>> = { open: 'half', achieved: 'done', partly: 'full', notAchieved: 'open' };

interface Props {
  readonly participantId: string;
  readonly goal: Plan['goals'][number]['goal'];
  readonly allowed: Plan['goals'][number]['allowed'];
  readonly partners: Plan['partners'];
}

/** One goal: in whose words, how far, and what can be done. */
export function GoalItem({ participantId, goal, allowed, partners }: Props) {
  const t = useTexts(texts);
  const word = useTexts(common);
  const stateName = useTexts(GOAL_STATES);
  const domainName = useTexts(LIFE_DOMAINS);
  const may = useMay();
  const [telling, setTelling] = useState(false);
  const open = goal.state === 'open' && allowed.length > 0;
  return (
    <li className={css.goal}>
      <p className={css.words}>«{goal.words}»</p>
      <p className={css.about}>
        <StateTag shape={SHAPES[goal.state]}>{stateName(goal.state)}</StateTag>
        {goal.domain && <span>{domainName(goal.domain)}</span>}
        {goal.state !== 'open' && <Day date={goal.stateSince} />}
      </p>
      {goal.outcomeWords && <p className={css.quote}>«{goal.outcomeWords}»</p>}
      {goal.steps.length === 0 ? (
        goal.state === 'open' && <p>{t('noSteps')}</p>
      ) : (
        <ul className={css.steps} aria-label={t('steps')}>
          {goal.steps.map((step) => (
            <StepItem key={step.id} participantId={participantId} goal={goal} step={step} partners={partners} open={open} />
          ))}
        </ul>
      )}
      <div className={css.ways}>
        {open && may(changeGoal) && (
          <LinkButton
            to="/deltakere/$participantId/mal/$goalId"
            params={{ participantId, goalId: goal.id }}
            size="small"
            variant="tertiary"
            aria-label={`${word('edit')}: ${goal.words}`}
          >
            {word('edit')}
          </LinkButton>
        )}
        {open && may(stepGoal) && (
          <Button size="small" variant="tertiary" onClick={() => setTelling(true)} aria-label={`${t('howDidItGo')} ${goal.words}`}>
            {t('howDidItGo')}
          </Button>
        )}
        {allowed.includes('reopen') && may(stepGoal) && <ReopenButton participantId={participantId} goal={goal} />}
      </div>
      {telling && <OutcomeDialog participantId={participantId} goal={goal} onClose={() => setTelling(false)} />}
    </li>
  );
}
