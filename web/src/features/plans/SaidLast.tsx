import { type Assessment, LIFE_DOMAINS } from '#shared/plans/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Day } from '#web/ui/When.tsx';
import { assessmentTexts } from './assessmentTexts.ts';
import css from './LifeSection.module.css';

/** What somebody said last, in their own words. */
export function SaidLast({ assessment: { on, domains, strengths, wishes } }: { readonly assessment: Assessment }) {
  const t = useTexts(assessmentTexts);
  const domainName = useTexts(LIFE_DOMAINS);
  const said = [
    ...domains.map(({ domain, words }) => ({ name: domainName(domain), words })),
    { name: t('strengths'), words: strengths },
    { name: t('wishes'), words: wishes },
  ].filter(({ words }) => words !== '');
  if (said.length === 0) return null;
  return (
    <>
      <h3 className={css.heading}>
        {t('whatWasSaid')} · <Day date={on} />
      </h3>
      <dl className={css.said}>
        {said.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>«{words}»</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
