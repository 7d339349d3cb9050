import { keysOf } from '#shared/kernel/index.ts';
import {
  addCells,
  type Cells,
  type Contribution,
  type DayRange,
  FIGURES,
  type Figure,
  isDay,
  NOW,
  restsOnConsent,
  SOURCE_PLACES,
} from '#shared/reporting/index.ts';
import { isAsked, type Section } from './template.ts';

/** What one record counts for, and whose it is. */
export interface CountedRecord {
  readonly person: string;
  readonly contribution: Contribution;
}

/** Whether a figure is counted from participants' records alone: of those one knows which service they belong to. */
export const isOfParticipants = ({ counts }: Pick<Figure, 'counts'>): boolean =>
  keysOf(SOURCE_PLACES)
    .filter((kind) => Object.hasOwn(counts, kind))
    .every(restsOnConsent);

const canBeOfService = (id: string): boolean => FIGURES.some((figure) => figure.id === id && isOfParticipants(figure));

/** The parts of a template as a report on one service has them: without figures of volunteers, and without parts of nothing else. */
export const partsOfService = (sections: readonly Section[]): Section[] =>
  sections
    .map((section) => ({ ...section, figures: section.figures.filter(({ figure }) => canBeOfService(figure)) }))
    .filter((section) => section.figures.length > 0 || isAsked(section));

/** What some records count for at the moments that are asked for: cells added up, and different people once each. */
function summed(records: readonly CountedRecord[], isMeant: (moment: string) => boolean): Cells {
  const sum: Record<string, number> = {};
  const people = new Map<string, Set<string>>();
  for (const { person, contribution } of records) {
    for (const [moment, cells] of Object.entries(contribution.cells)) if (isMeant(moment)) addCells(sum, cells);
    for (const [figure, days] of Object.entries(contribution.people)) {
      if (days.some(isMeant)) people.set(figure, (people.get(figure) ?? new Set()).add(person));
    }
  }
  return { ...sum, ...Object.fromEntries([...people].map(([figure, those]) => [figure, those.size])) };
}

/** What some records count for from one day to another, both included. */
export const countedBetween = (records: readonly CountedRecord[], { from, to }: DayRange): Cells =>
  summed(records, (moment) => isDay(moment) && from <= moment && moment <= to);

/** What of some records stands now. */
export const standingOf = (records: readonly CountedRecord[]): Cells => summed(records, (moment) => moment === NOW);
