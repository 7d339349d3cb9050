import { LEFT_OUT } from '#shared/cityPlan/index.ts';
import { EXCLUSIONS } from '#shared/matching/index.ts';
import type { Openings } from '#shared/openings/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from '../matching/Excluded.module.css';
import { texts } from './texts.ts';
import { WhyNotOpening } from './WhyNotOpening.tsx';

/** Which wishes a volunteer does not fit and why, how many wait for something else first, and the way to ask about one of them. */
export function NotNow({ openings }: { readonly openings: Openings }) {
  const t = useTexts(texts);
  const reason = useTexts(EXCLUSIONS);
  const first = useTexts(LEFT_OUT);
  const { excluded, leftOut, considered } = openings;
  const out = excluded.reduce((sum, { assignments }) => sum + assignments.length, 0);
  return (
    <>
      {considered > 0 && (
        <Section title={t('excluded', { n: out })}>
          <div className={css.groups}>
            {excluded.map(({ code, assignments }) => (
              <details key={code} className={css.group}>
                <summary>
                  {reason(code)} <span className={css.count}>{assignments.length}</span>
                </summary>
                <ul className={css.names}>
                  {assignments.map(({ assignmentId, participantName, title }) => (
                    <li key={assignmentId}>
                      <PersonName name={participantName} /> · {title}
                    </li>
                  ))}
                </ul>
              </details>
            ))}
          </div>
          <WhyNotOpening openings={openings} />
        </Section>
      )}
      {leftOut.length > 0 && (
        <Section title={t('leftOut')}>
          <ul className={css.names}>
            {leftOut.map(({ code, count }) => (
              <li key={code}>
                {first(code)} <span className={css.count}>{count}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
