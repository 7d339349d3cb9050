import type { LocalDate } from '#shared/kernel/index.ts';
import { amongWeights } from './byWeights.ts';
import { FIGURES } from './catalogue/index.ts';
import type { Cells, Contribution } from './contribution.ts';
import { averageCells, type Counting, type Figure, type Parts, partCell } from './figure.ts';
import { alone, type Moment, NOW } from './period.ts';
import type { PersonalKind, Source } from './sources.ts';

type PersonalSource = Extract<Source, { readonly kind: PersonalKind }>;

function occurrencesOf<Occurrence>(counts: Counting<Occurrence>, source: PersonalSource): readonly Occurrence[] {
  switch (source.kind) {
    case 'participant':
      return counts.participant?.(source.facts) ?? [];
    case 'conversation':
      return counts.conversation?.(source.facts) ?? [];
    case 'volunteer':
      return counts.volunteer?.(source.facts) ?? [];
    case 'match':
      return counts.match?.(source.facts) ?? [];
    case 'meeting':
      return counts.meeting?.(source.facts) ?? [];
    case 'goal':
      return counts.goal?.(source.facts) ?? [];
    case 'assessment':
      return counts.assessment?.(source.facts) ?? [];
    case 'supervision':
      return counts.supervision?.(source.facts) ?? [];
  }
}

/** Collects what a record counts for. */
function tally() {
  const cells: Record<Moment, Cells> = {};
  const people: Record<string, LocalDate[]> = {};
  const add = (moment: Moment, cell: string, amount: number): void => {
    cells[moment] = { ...cells[moment], [cell]: (cells[moment]?.[cell] ?? 0) + amount };
  };
  return {
    add,
    addWithParts: (moment: Moment, id: string, parts: Parts = {}): void => {
      add(moment, id, 1);
      for (const [breakdown, part] of Object.entries(parts)) add(moment, partCell(id, breakdown, part), 1);
    },
    name: (figure: string, on: LocalDate): void => {
      people[figure] = [...new Set([...(people[figure] ?? []), on])];
    },
    contribution: (): Contribution => ({ cells, people }),
  };
}

type Tally = ReturnType<typeof tally>;

function count(figure: Figure, source: PersonalSource, { add, addWithParts, name }: Tally): void {
  switch (figure.kind) {
    case 'flow':
      for (const { on, parts } of occurrencesOf(figure.counts, source)) {
        addWithParts(on, figure.id, parts);
        if (figure.byWeights && source.kind === 'match') {
          addWithParts(on, amongWeights(figure.id, source.facts.weightsVersion), parts);
        }
      }
      return;
    case 'stock':
      for (const { parts } of occurrencesOf(figure.counts, source)) addWithParts(NOW, figure.id, parts);
      return;
    case 'average': {
      const cells = averageCells(figure.id);
      for (const { on, days } of occurrencesOf(figure.counts, source)) {
        add(on, cells.sum, days);
        add(on, cells.count, 1);
      }
      return;
    }
    case 'hours': {
      const cells = averageCells(figure.id);
      for (const { on, minutes } of occurrencesOf(figure.counts, source)) {
        add(on, cells.sum, minutes);
        add(on, cells.count, 1);
      }
      return;
    }
    case 'people':
      for (const { on } of occurrencesOf(figure.counts, source)) name(figure.id, on);
  }
}

/** What one record counts for, in every figure: a pure function of that record alone. A base is the figures themselves. */
export function contributionsOf(source: Source): Contribution {
  if (source.kind === 'base') {
    const cells = Object.entries(source.facts.sums).map(([period, amounts]) => [alone(period), amounts] as const);
    return { cells: Object.fromEntries(cells), people: {} };
  }
  const counted = tally();
  for (const figure of FIGURES) count(figure, source, counted);
  return counted.contribution();
}
