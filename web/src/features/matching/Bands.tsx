import { Button } from '@navikt/ds-react';
import { type ReactNode, useState } from 'react';
import { keysOf } from '#shared/kernel/keysOf.ts';
import { BANDS, type Suggestion } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import css from './Bands.module.css';
import { BAND_SHAPES } from './bandShapes.ts';
import { suggestionTexts } from './suggestionTexts.ts';

interface Props {
  readonly suggested: readonly Suggestion[];
  readonly children: (suggestion: Suggestion) => ReactNode;
}

/** Suggestions in three bands, the best first; the weak ones wait until asked for, unless there are no others. */
export function Bands({ suggested, children }: Props) {
  const t = useTexts(suggestionTexts);
  const band = useTexts(BANDS);
  const [weakShown, setWeakShown] = useState(false);
  return keysOf(BANDS).map((name) => {
    const inBand = suggested.filter((suggestion) => suggestion.band === name);
    if (inBand.length === 0) return null;
    if (name === 'weak' && !weakShown && inBand.length < suggested.length) {
      return (
        <Button key={name} variant="secondary" data-color="neutral" onClick={() => setWeakShown(true)}>
          {t('showBand', { n: inBand.length, band: band(name).toLowerCase() })}
        </Button>
      );
    }
    return (
      <section key={name} className={css.band}>
        <h2 className={css.title}>
          <StateTag shape={BAND_SHAPES[name]}>{band(name)}</StateTag>
          <span className={css.count}>{inBand.length}</span>
        </h2>
        <ol className={css.list} start={inBand[0]?.rank}>
          {inBand.map((suggestion) => (
            <li key={suggestion.volunteerId} className={css.item}>
              {children(suggestion)}
            </li>
          ))}
        </ol>
      </section>
    );
  });
}
