import { Link } from '@tanstack/react-router';
import { type CityPlan, LEFT_OUT } from '#shared/cityPlan/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './CityPlan.module.css';
import { texts } from './texts.ts';

/** Those whose wishes are not planned for yet, by why, with names on demand. */
export function LeftOutSection({ leftOut }: Pick<CityPlan, 'leftOut'>) {
  const t = useTexts(texts);
  const why = useTexts(LEFT_OUT);
  const count = leftOut.reduce((total, { people }) => total + people.length, 0);
  return (
    <Section title={t('leftOut', { n: count })}>
      <p className={css.quiet}>{t('leftOutLead')}</p>
      {leftOut.map(({ code, people }) => (
        <details key={code} className={css.group}>
          <summary>
            {why(code)} <span className={css.quiet}>{people.length}</span>
          </summary>
          <ul className={css.plain}>
            {people.map(({ participantId, participantName }) => (
              <li key={participantId}>
                <Link className="aksel-link" to="/deltakere/$participantId/kobling" params={{ participantId }}>
                  <PersonName name={participantName} />
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
