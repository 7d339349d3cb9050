import { EXCLUSIONS, type Suggestions } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './Excluded.module.css';
import { suggestionTexts } from './suggestionTexts.ts';
import { WhyNot } from './WhyNot.tsx';

/** Who is not suggested now, counted by why, with names on demand, and the way to ask about one of them. */
export function Excluded({ suggestions }: { readonly suggestions: Suggestions }) {
  const t = useTexts(suggestionTexts);
  const reason = useTexts(EXCLUSIONS);
  const { excluded } = suggestions;
  const count = excluded.reduce((total, { volunteers }) => total + volunteers.length, 0);
  return (
    <Section title={t('excluded', { n: count })}>
      <div className={css.groups}>
        {excluded.map(({ code, volunteers }) => (
          <details key={code} className={css.group}>
            <summary>
              {reason(code)} <span className={css.count}>{volunteers.length}</span>
            </summary>
            <ul className={css.names}>
              {volunteers.map(({ volunteerId, volunteerName }) => (
                <li key={volunteerId}>
                  <PersonName name={volunteerName} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      <WhyNot suggestions={suggestions} />
    </Section>
  );
}
