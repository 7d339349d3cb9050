import { useState } from 'react';
import { BANDS, EXCLUSIONS } from '#shared/matching/index.ts';
import type { Openings } from '#shared/openings/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { FilterText } from '#web/ui/Filters.tsx';
import css from '../matching/Excluded.module.css';
import { suggestionTexts } from '../matching/suggestionTexts.ts';
import { texts } from './texts.ts';

const SHOWN = 5;

/** "Hvorfor ikke …?" from the volunteer's side: where one participant's wishes stand. The name stays on the screen. */
export function WhyNotOpening({ openings: { suggested, excluded } }: { readonly openings: Openings }) {
  const t = useTexts(texts);
  const word = useTexts(suggestionTexts);
  const reason = useTexts(EXCLUSIONS);
  const band = useTexts(BANDS);
  const [name, setName] = useState('');
  const everyone = [
    ...suggested.map((one) => ({ ...one, told: t('isSuggested', { title: one.title, band: band(one.band).toLowerCase() }) })),
    ...excluded.flatMap(({ code, assignments }) =>
      assignments.map((one) => ({ ...one, told: t('isOut', { title: one.title, why: reason(code).toLowerCase() }) })),
    ),
  ];
  const hits = name.trim() === '' ? [] : rankByName(everyone, name, ({ participantName }) => participantName);
  return (
    <div className={css.search}>
      <p className={css.label}>{word('whyNot')}</p>
      <FilterText label={t('whyNotHelp')} value={name} onChange={(typed) => setName(typed ?? '')} />
      <div role="status">
        {name.trim() !== '' && hits.length === 0 && <p>{t('whyNotNone')}</p>}
        <ul className={css.hits}>
          {hits.slice(0, SHOWN).map(({ assignmentId, participantName, told }) => (
            <li key={assignmentId}>
              <strong>
                <PersonName name={participantName} />
              </strong>{' '}
              {told}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
