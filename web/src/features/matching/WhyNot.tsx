import { useState } from 'react';
import { EXCLUSIONS, type Suggestions } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { FilterText } from '#web/ui/Filters.tsx';
import css from './Excluded.module.css';
import { suggestionTexts } from './suggestionTexts.ts';
import { standingsOf } from './whyNot.ts';

const SHOWN = 5;

/** "Hvorfor ikke …?": where one volunteer stands, by name. The name stays on the screen. */
export function WhyNot({ suggestions }: { readonly suggestions: Suggestions }) {
  const t = useTexts(suggestionTexts);
  const reason = useTexts(EXCLUSIONS);
  const [name, setName] = useState('');
  const standings = standingsOf(suggestions, name);
  return (
    <div className={css.search}>
      <p className={css.label}>{t('whyNot')}</p>
      <FilterText label={t('whyNotHelp')} value={name} onChange={(typed) => setName(typed ?? '')} />
      <div role="status">
        {name.trim() !== '' && standings.length === 0 && <p>{t('whyNotNone')}</p>}
        <ul className={css.hits}>
          {standings.slice(0, SHOWN).map(({ volunteerId, volunteerName, excluded, rank }) => (
            <li key={volunteerId}>
              <strong>
                <PersonName name={volunteerName} />
              </strong>
              : {excluded ? reason(excluded).toLowerCase() : t('isSuggested', { rank: rank ?? '' })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
