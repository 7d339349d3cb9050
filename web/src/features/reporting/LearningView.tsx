import { counted, FIGURES, type FigureId, type Figures, type Told } from '#shared/reporting/index.ts';
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
import { BY_WEIGHTS, type LearntByWeights, learningByWeights, learningOf } from './learning.ts';
import { learningTexts } from './learningTexts.ts';
import { DaysFact, ShareFact } from './RateFacts.tsx';
import type { Span } from './span.ts';
import { toldOf } from './told.ts';

/** What the page rests on, so that each is explained on it. */
const RESTS_ON: readonly FigureId[] = [
  ...([
    'matchesProposed',
    'otherChosen',
    'introductions',
    'matchReviews',
    'matchesAtNinetyDays',
    'meetingsPlanned',
    'meetingsHeld',
    'matchesEnded',
  ] as const),
  ...(['daysToMatch', 'daysToStart'] as const),
];

const SHARES = ['becameMatch', 'lasting', 'held', 'participantWell', 'volunteerWell', 'endedWell', 'chosenFirst'] as const;

/** How matching goes, each with its cases, and how they were counted. Of too few nothing is said. */
export function LearningView({ figures, span }: { readonly figures: Figures; readonly span: Span }) {
  const t = useTexts(learningTexts);
  const drawing = useTexts(drawingTexts);
  const told = toldOf(span, figures) ?? counted({});
  const learning = learningOf(told.cells);
  const byWeights = learningByWeights(told.cells);
  return (
    <div className={css.parts}>
      <Notice>{t('evidence')}</Notice>
      <Section title={t('rates')}>
        <dl className={css.rates}>
          {SHARES.map((name) => (
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
      {byWeights.length > 1 && <ByWeights learnt={byWeights} />}
      {(['matchesEnded', 'otherChosen'] as const)
        .filter((id) => (told.cells[id] ?? 0) > 0)
        .map((id) => (
          <Reasons key={id} id={id} told={told} />
        ))}
    </div>
  );
}

/** How matching went by each version of the city's weights, the latest first. */
function ByWeights({ learnt }: { readonly learnt: readonly LearntByWeights[] }) {
  const t = useTexts(learningTexts);
  return (
    <Section title={t('byWeights')}>
      <p>{t('byWeightsLead')}</p>
      {learnt.map(({ version, learning }) => (
        <div key={version}>
          <h3 className={css.version}>{t('version', { n: version })}</h3>
          <dl className={css.rates}>
            {BY_WEIGHTS.map((name) => (
              <ShareFact key={name} name={t(name)} share={learning[name]} said={(share) => t(`${name}Said`, share)} />
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}

/** How often each reason was given. */
function Reasons({ id, told }: { readonly id: 'matchesEnded' | 'otherChosen'; readonly told: Told }) {
  const t = useTexts(learningTexts);
  const place = siteName(useServices().config);
  const figure = FIGURES.find((one) => one.id === id);
  const title = t(id === 'matchesEnded' ? 'reasons' : 'otherReasons');
  if (!figure) return null;
  return (
    <Pictures title={title}>
      <BreakdownPicture figure={figure} told={told} of={[place, title]} />
    </Pictures>
  );
}
