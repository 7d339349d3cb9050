import { MATCH_STATES, type Match } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Day } from '#web/ui/When.tsx';
import css from './MatchSteps.module.css';
import { matchTexts } from './matchTexts.ts';
import { wayOf } from './matchWay.ts';

/** The way of a match from proposal to a good end, and how far it has come. */
export function MatchSteps({ match }: { readonly match: Match }) {
  const t = useTexts(matchTexts);
  const name = useTexts(MATCH_STATES);
  return (
    <ol className={css.steps} aria-label={t('way')}>
      {wayOf(match).map(({ state, reached, current, on }) => (
        <li key={state} className={css.step} data-reached={reached} {...(current && { 'aria-current': 'step' })}>
          {name(state)}
          {on && (
            <span className={css.date}>
              <Day date={on} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
