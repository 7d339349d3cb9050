import type { Texts } from '#shared/kernel/language.ts';
import { type Breakdown, CHANGE_FIGURES, type Figure, type FigureId } from '#shared/reporting/index.ts';

/** Figures of one kind and unit in one drawing. */
export interface Picture {
  readonly title: Texts;
  readonly figures: readonly Figure[];
}

/** Two at most: a third could not be told from the second. */
interface Pair {
  readonly title: Texts;
  readonly figures: readonly [FigureId, FigureId];
}

/** Figures that say more side by side. What is in none of them is drawn by itself, so that a new figure shows at once. */
const PAIRS: readonly Pair[] = [
  {
    title: { nb: 'Deltakere inn og ut', nn: 'Deltakarar inn og ut', en: 'Participants in and out' },
    figures: ['participantsStarted', 'participantsClosed'],
  },
  {
    title: { nb: 'Ventetid i starten, i snitt', nn: 'Ventetid i starten, i snitt', en: 'Waiting at first, on average' },
    figures: ['daysToAdmission', 'daysToFirstConversation'],
  },
  {
    title: { nb: 'Ventetid på kobling, i snitt', nn: 'Ventetid på kopling, i snitt', en: 'Waiting for a match, on average' },
    figures: ['daysToMatch', 'daysToStart'],
  },
  {
    title: { nb: 'Koblinger startet og avsluttet', nn: 'Koplingar starta og avslutta', en: 'Matches started and ended' },
    figures: ['matchesStarted', 'matchesEnded'],
  },
  {
    title: { nb: 'Mål satt og avsluttet', nn: 'Mål sette og avslutta', en: 'Goals set and ended' },
    figures: ['goalsSet', 'goalsEnded'],
  },
  {
    title: { nb: 'Tidgivere på vei inn', nn: 'Tidgivarar på veg inn', en: 'Volunteers on their way in' },
    figures: ['volunteersApplied', 'volunteersApproved'],
  },
  {
    title: { nb: 'Møter planlagt og holdt', nn: 'Møte planlagde og haldne', en: 'Meetings planned and held' },
    figures: ['meetingsPlanned', 'meetingsHeld'],
  },
];

const belongsTo = ({ figures }: Pair, { id }: Figure): boolean => figures.some((one) => one === id);

/** The drawings of some figures, in the figures' order: pairs where the first of them stands, the others each by itself. */
export function picturesOf(figures: readonly Figure[]): Picture[] {
  return figures.flatMap((figure): Picture[] => {
    const pair = PAIRS.find((one) => belongsTo(one, figure));
    if (!pair) return [{ title: figure.name, figures: [figure] }];
    const together = figures.filter((one) => belongsTo(pair, one));
    return together[0] === figure ? [{ title: pair.title, figures: together }] : [];
  });
}

const CHANGES: ReadonlySet<string> = new Set(Object.values(CHANGE_FIGURES));

/** Whether how many there were, month by month, says anything: of changes only how they divide does. */
export const hasTrend = ({ id }: Pick<Figure, 'id'>): boolean => !CHANGES.has(id);

/** The ways to divide a figure, the one that tells of successes first. */
export const breakdownsOf = ({ breakdowns }: Pick<Figure, 'breakdowns'>): [string, Breakdown][] =>
  Object.entries(breakdowns).sort(([, a], [, b]) => Number(Boolean(b.successes)) - Number(Boolean(a.successes)));
