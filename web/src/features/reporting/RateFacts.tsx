import { useTexts } from '#web/i18n/language.tsx';
import css from './LearningView.module.css';
import { type Days, FEWEST_CASES, type Share } from './learning.ts';
import { learningTexts } from './learningTexts.ts';

interface ShareProps {
  readonly name: string;
  readonly share: Share;
  readonly said: (share: { readonly cases: number; readonly of: number }) => string;
}

/** So many of so many. */
export function ShareFact({ name, share, said }: ShareProps) {
  const t = useTexts(learningTexts);
  if (share.percent === null) return <TooFew name={name} cases={share.cases} />;
  return <RateFact name={name} value={t('percent', { n: share.percent })} said={said(share)} />;
}

/** So many days on average. */
export function DaysFact({ name, of: { cases, days } }: { readonly name: string; readonly of: Days }) {
  const t = useTexts(learningTexts);
  if (days === null) return <TooFew name={name} cases={cases} />;
  return <RateFact name={name} value={t('days', { n: days })} said={t('daysSaid', { cases })} />;
}

function TooFew({ name, cases }: { readonly name: string; readonly cases: number }) {
  const t = useTexts(learningTexts);
  return (
    <RateFact
      name={name}
      value={t('tooFew')}
      said={cases === 0 ? t('noneSaid') : t('tooFewSaid', { cases, fewest: FEWEST_CASES })}
      unsaid
    />
  );
}

function RateFact({ name, value, said, unsaid = false }: Record<'name' | 'value' | 'said', string> & { readonly unsaid?: boolean }) {
  return (
    <div className={css.rate}>
      <dt className={css.name}>{name}</dt>
      <dd className={unsaid ? css.unsaid : css.value}>{value}</dd>
      <dd className={css.said}>{said}</dd>
    </div>
  );
}
