import * as z from 'zod';
import { averageCells, FIGURES, partCell } from '#shared/reporting/index.ts';

const difference = z.object({
  scope: z.enum(['city', 'nation']),
  period: z.string(),
  cell: z.string(),
  counted: z.number(),
  should: z.number(),
});

const cityReport = z.object({
  city: z.string(),
  records: z.number(),
  miscounted: z.number(),
  unreadable: z.array(z.string()),
  differences: z.array(difference),
  repaired: z.boolean(),
});

/** What a recount answers. */
export const recountReport = z.object({ cities: z.array(cityReport) });

type CityReport = z.infer<typeof cityReport>;

/** What each cell counts, in words. */
const WORDS: ReadonlyMap<string, string> = new Map(
  FIGURES.flatMap(({ id, kind, name: { en: name }, breakdowns }) => [
    [id, name],
    [averageCells(id).sum, `${name}, ${kind === 'hours' ? 'minutes' : 'days'} in all`],
    [averageCells(id).count, `${name}, how many`],
    ...Object.entries(breakdowns).flatMap(([breakdown, { words }]) =>
      Object.entries(words).map(([part, { en }]): [string, string] => [partCell(id, breakdown, part), `${name}, ${en}`]),
    ),
  ]),
);

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const differenceIn = ({ scope, period, cell, counted, should }: z.infer<typeof difference>, repaired: boolean): string =>
  `  ${period}  ${WORDS.get(cell) ?? cell}${scope === 'nation' ? ', at the national office' : ''}: ${repaired ? 'was' : 'is'} ${counted}, should be ${should}`;

/** Whether anything is wrong in a city that has not been set right. */
export const isWrong = ({ differences, unreadable, repaired }: CityReport): boolean =>
  unreadable.length > 0 || (differences.length > 0 && !repaired);

/** What a recount found in a city, in lines for people. */
export function linesOf(report: CityReport): string[] {
  const { city, records, miscounted, unreadable, differences, repaired } = report;
  const all = `${city}: ${counted(records, 'record', 'records')}`;
  const missed = miscounted === 0 ? '' : `, ${miscounted} of which counted for something else than they say`;
  const found = differences.length === 0 ? 'every number is right.' : `${counted(differences.length, 'number', 'numbers')} wrong:`;
  const unreadableLines = unreadable.map((name) => `  It cannot be read, and counts for what it last said: ${name}`);
  const next = `  Nothing has been changed. To set it right: npm run recount -- --city ${city} --repair`;
  return [
    `${all}${missed}; ${found}`,
    ...differences.map((one) => differenceIn(one, repaired)),
    ...unreadableLines,
    ...(differences.length > 0 ? [repaired ? '  Set right.' : next] : []),
  ];
}
