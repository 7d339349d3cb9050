import { counted, FIGURES, type FigureId, type Figures } from '#shared/reporting/index.ts';
import { siteName } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { Section } from '#web/ui/Section.tsx';
import { BreakdownPicture } from './BreakdownPicture.tsx';
import { Definitions } from './drawing/Definitions.tsx';
import { Pictures } from './drawing/Pictures.tsx';
import { drawingTexts } from './drawing/texts.ts';
import css from './LearningView.module.css';
import { type Days, FEWEST_CASES, learningOf, type Share } from './learning.ts';
import { learningTexts } from './learningTexts.ts';
import type { Span } from './span.ts';
import { toldOf } from './told.ts';

/** What the page rests on, so that each is explained on it. */
const RESTS_ON: readonly FigureId[] = [
  ...(['matchesProposed', 'introductions', 'matchesAtNinetyDays', 'meetingsPlanned', 'meetingsHeld', 'matchesEnded'] as const),
  ...(['daysToMatch', 'daysToStart'] as const),
];

/** How matching goes, each with its cases, and how they were counted. Of too few nothing is said. */
export function LearningView({ figures, span }: { readonly figures: Figures; readonly span: Span }) {
  const t = useTexts(learningTexts);
  const drawing = useTexts(drawingTexts);
  const place = siteName(useServices().config);
  const told = toldOf(span, figures) ?? counted({});
  const learning = learningOf(told.cells);
  const ended = FIGURES.find(({ id }) => id === 'matchesEnded');
  const shares = ['becameMatch', 'lasting', 'held', 'endedWell', 'chosenFirst'] as const;
  return (
    <div className={css.parts}>
      <Notice>{t('evidence')}</Notice>
      <Section title={t('rates')}>
        <dl className={css.rates}>
          {shares.map((name) => (
            <ShareFact key={name} name={t(name)} share={learning[name]} said={(share) => t(`${name}Said`, share)} />
          ))}
          {(['daysToMatch', 'daysToStart'] as const).map((name) => (
            <DaysFact key={name} name={t(name)} of={learning[name]} />
          ))}
        </dl>
        <details>
          <summary className={css.summary}>{drawing('howCounted')}</summary>
          <Definitions figures={FIGURES.filter(({ id }) => RESTS_ON.some((one) => one === id))} />
        </details>
      </Section>
      {ended && learning.endedWell.cases > 0 && (
        <Pictures title={t('reasons')}>
          <BreakdownPicture figure={ended} told={told} of={[place, t('reasons')]} />
        </Pictures>
      )}
    </div>
  );
}

interface ShareProps {
  readonly name: string;
  readonly share: Share;
  readonly said: (share: { readonly cases: number; readonly of: number }) => string;
}

function ShareFact({ name, share, said }: ShareProps) {
  const t = useTexts(learningTexts);
  if (share.percent === null) return <TooFew name={name} cases={share.cases} />;
  return <RateFact name={name} value={t('percent', { n: share.percent })} said={said(share)} />;
}

function DaysFact({ name, of: { cases, days } }: { readonly name: string; readonly of: Days }) {
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
