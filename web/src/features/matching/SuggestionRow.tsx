import { Button } from '@navikt/ds-react';
import type { Suggestion } from '#shared/matching/index.ts';
import { PersonName, useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { GlanceWords } from './GlanceWords.tsx';
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
          <GlanceWords reasons={reasons} />
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
