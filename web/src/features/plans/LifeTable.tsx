import { keysOf } from '#shared/kernel/keysOf.ts';
import { type Assessment, LIFE_DOMAINS, SCALE, SCALE_MOST } from '#shared/plans/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Day } from '#web/ui/When.tsx';
import { assessmentTexts } from './assessmentTexts.ts';
import css from './LifeSection.module.css';

/** How much higher a bar is for each step of the scale, alike in every row. */
const BAR_STEP_REM = 0.425;

/** As many as fit beside each other on a phone. */
const SHOWN = 4;

const isScale = (scale: number): scale is keyof typeof SCALE => scale in SCALE;

/** Each part of life over time, as a table whose cells are drawn: the newest to the right. What was not talked about stays empty. */
export function LifeTable({ assessments }: { readonly assessments: readonly Assessment[] }) {
  const t = useTexts(assessmentTexts);
  const domainName = useTexts(LIFE_DOMAINS);
  const scaleWord = useTexts(SCALE);
  const times = assessments.slice(0, SHOWN).toReversed();
  const scaleOf = ({ domains }: Assessment, domain: string): number | null => domains.find((view) => view.domain === domain)?.scale ?? null;
  return (
    <table className={css.table}>
      <caption className={css.caption}>{t('life')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('area')}</th>
          {times.map(({ id, on }) => (
            <th key={id} scope="col" className={css.time}>
              <Day date={on} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keysOf(LIFE_DOMAINS).map((domain) => (
          <tr key={domain}>
            <th scope="row">{domainName(domain)}</th>
            {times.map((time) => {
              const scale = scaleOf(time, domain);
              if (scale === null || !isScale(scale))
                return (
                  <td key={time.id} className={css.cell}>
                    <span className={css.unsaid}>
                      <span aria-hidden="true">–</span>
                      <span className={css.caption}>{t('notSaid')}</span>
                    </span>
                  </td>
                );
              return (
                <td key={time.id} className={css.cell}>
                  <span className={css.bar} style={{ height: `${scale * BAR_STEP_REM}rem` }} aria-hidden="true" />
                  <span className={css.number} aria-hidden="true">
                    {scale}
                  </span>
                  <span className={css.caption}>{t('of', { n: scale, most: SCALE_MOST, word: scaleWord(scale) })}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
