import { Button } from '@navikt/ds-react';
import type { Suggestion } from '#shared/matching/index.ts';
import { PersonName, useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { WeekSummary } from '#web/ui/week/WeekSummary.tsx';
import { glanceOf } from './grounds.ts';
import { Reasons, type ReasonsContext } from './Reasons.tsx';
import css from './SuggestionRow.module.css';
import { suggestionTexts } from './suggestionTexts.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly context: ReasonsContext;
  /** Absent where nobody can be proposed. */
  readonly onPropose: (() => void) | undefined;
  readonly busy: boolean;
}

/** One volunteer for an assignment: what speaks for them at a glance, all of it on demand, and the way to propose them. */
export function SuggestionRow({ suggestion, context, onPropose, busy }: Props) {
  const t = useTexts(suggestionTexts);
  const shown = useShownName();
  const { rank, volunteerName, coverage, openMatches, capacity, reasons } = suggestion;
  return (
    <div className={css.row}>
      <span className={css.rank}>{rank}</span>
      <div>
        <div className={css.name}>
          <PersonName name={volunteerName} />
        </div>
        <div className={css.quiet}>
          <GlanceWords suggestion={suggestion} />
        </div>
        <div className={css.quiet}>
          {t('coverage', { percent: coverage })} · {t('load', { open: openMatches, capacity })}
        </div>
      </div>
      {onPropose && (
        <div className={css.act}>
          <Button
            variant={rank === 1 ? 'primary' : 'secondary'}
            disabled={busy}
            aria-label={t('proposeWho', { name: shown(volunteerName) })}
            onClick={onPropose}
          >
            {t('propose')}
          </Button>
        </div>
      )}
      <details className={css.why}>
        <summary>{t('why')}</summary>
        <Reasons reasons={reasons} volunteerId={suggestion.volunteerId} volunteerName={volunteerName} context={context} />
      </details>
    </div>
  );
}

/** "ons. 17–20 · 10 min · 2 felles interesser" */
function GlanceWords({ suggestion }: { readonly suggestion: Suggestion }) {
  const t = useTexts(suggestionTexts);
  const { spans, minutes, shared } = glanceOf(suggestion.reasons);
  const distance = minutes === undefined ? undefined : minutes === 0 ? t('sameArea') : t('minutesAway', { n: minutes });
  const inCommon = !shared ? undefined : shared === 1 ? t('oneShared') : t('shared', { n: shared });
  return (
    <>
      {spans && spans.length > 0 && <WeekSummary week={spans} />}
      {[spans && spans.length > 0 ? '' : undefined, distance, inCommon].filter((part) => part !== undefined).join(' · ')}
    </>
  );
}
