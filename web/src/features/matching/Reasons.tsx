import { Link } from '@tanstack/react-router';
import { type Assignment, COMPONENTS, type Suggestion } from '#shared/matching/index.ts';
import type { Wishes } from '#shared/participants/index.ts';
import { INTERESTS } from '#shared/traits/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { WeekSummary } from '#web/ui/week/WeekSummary.tsx';
import { whoToAsk } from './grounds.ts';
import css from './SuggestionRow.module.css';
import { suggestionTexts } from './suggestionTexts.ts';

type Reason = Suggestion['reasons'][number];

/** The participant's side of every suggestion for one assignment. */
export interface ReasonsContext {
  readonly participantId: string;
  readonly participantName: string;
  readonly assignment: Assignment;
  readonly wishes: Wishes | null;
}

interface Props {
  readonly reasons: readonly Reason[];
  readonly volunteerId: string;
  readonly volunteerName: string;
  /** Absent where one looks from the volunteer's side: then it is theirs to be asked. */
  readonly context?: ReasonsContext;
}

/** Each part of a score: what it reached, what that rests on, and whom to ask about what is not known. */
export function Reasons({ reasons, ...who }: Props) {
  const t = useTexts(suggestionTexts);
  const component = useTexts(COMPONENTS);
  return (
    <dl className={css.reasons}>
      {reasons.map((reason) => (
        <div key={reason.component} className={css.reason}>
          <dt>
            {component(reason.component)}
            {who.context?.assignment.mattersMost === reason.component && <span className={css.most}> {t('mattersMost')}</span>}
          </dt>
          {reason.points === null ? (
            <>
              <dd className={css.unknown}>{t('unknown')}</dd>
              <dd className={css.rests}>
                <Ask component={reason.component} {...who} />
              </dd>
            </>
          ) : (
            <>
              <dd className={css.points}>{t('points', { points: reason.points, of: reason.of })}</dd>
              <dd className={css.rests}>
                <RestsOn reason={reason} />
              </dd>
            </>
          )}
        </div>
      ))}
    </dl>
  );
}

/** What a component rests on, in words. */
function RestsOn({ reason: { spans, shared, minutes } }: { readonly reason: Reason }) {
  const t = useTexts(suggestionTexts);
  const interest = useTexts(INTERESTS);
  if (spans && spans.length > 0) return <WeekSummary week={spans} />;
  if (shared)
    return <>{shared.length > 0 ? t('sharedNames', { names: shared.map((one) => interest(one)).join(', ') }) : t('noneShared')}</>;
  if (minutes !== undefined) return <>{minutes === 0 ? t('sameArea') : t('minutesAway', { n: minutes })}</>;
  return null;
}

/** The way to ask: where the answer is written down. */
function Ask({ component, volunteerId, volunteerName, context }: Omit<Props, 'reasons'> & Pick<Reason, 'component'>) {
  const t = useTexts(suggestionTexts);
  const shown = useShownName();
  if (context && whoToAsk(component, context.assignment, context.wishes) === 'participant') {
    return (
      <Link className="aksel-link" to="/deltakere/$participantId/onsker/endre" params={{ participantId: context.participantId }}>
        {t('ask', { name: shown(context.participantName) })}
      </Link>
    );
  }
  return (
    <Link className="aksel-link" to="/tidgivere/$volunteerId/endre" params={{ volunteerId }}>
      {t('ask', { name: shown(volunteerName) })}
    </Link>
  );
}
