import { PlusIcon } from '@navikt/aksel-icons';
import { type Plan, setGoal } from '#shared/plans/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Section } from '#web/ui/Section.tsx';
import { GoalItem } from './GoalItem.tsx';
import css from './GoalsSection.module.css';
import { texts } from './texts.ts';

interface Props {
  readonly participantId: string;
  readonly plan: Plan;
}

/** Somebody's goals: those under way first, then how the others went. */
export function GoalsSection({ participantId, plan: { goals, partners } }: Props) {
  const t = useTexts(texts);
  const may = useMay();
  const open = goals.filter(({ goal }) => goal.state === 'open');
  const ended = goals.filter(({ goal }) => goal.state !== 'open');
  const list = (some: Plan['goals']) => (
    <ul className={css.goals}>
      {some.map((each) => (
        <GoalItem key={each.goal.id} participantId={participantId} {...each} partners={partners} />
      ))}
    </ul>
  );
  return (
    <Section
      title={t('goals')}
      action={
        may(setGoal) && (
          <LinkButton
            to="/deltakere/$participantId/mal/nytt"
            params={{ participantId }}
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
          >
            {t('newGoal')}
          </LinkButton>
        )
      }
    >
      {goals.length === 0 && <p>{t('noGoals')}</p>}
      {open.length > 0 && list(open)}
      {ended.length > 0 && (
        <>
          <h3 className={css.ended}>{t('ended')}</h3>
          {list(ended)}
        </>
      )}
    </Section>
  );
}
