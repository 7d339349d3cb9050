/** When a schedule's time comes. */
export interface Expression {
  /** Whether it comes in the minute that begins at this instant. */
  isDue(minute: Date): boolean;
}

const MINUTE_MS = 60_000;
const UNITS: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 24 * 60 };

interface Field {
  readonly from: number;
  readonly to: number;
  /** Names of the values, the first of them for `from`. */
  readonly names?: readonly string[];
  readonly of: (at: Date) => number;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** The six parts of `cron(…)`, in order, in UTC. */
const FIELDS: readonly Field[] = [
  { from: 0, to: 59, of: (at) => at.getUTCMinutes() },
  { from: 0, to: 23, of: (at) => at.getUTCHours() },
  { from: 1, to: 31, of: (at) => at.getUTCDate() },
  { from: 1, to: 12, names: MONTHS, of: (at) => at.getUTCMonth() + 1 },
  { from: 1, to: 7, names: DAYS, of: (at) => at.getUTCDay() + 1 },
  { from: 1970, to: 2199, of: (at) => at.getUTCFullYear() },
];

/**
 * A schedule's expression, as EventBridge writes it.
 *
 * @param text `rate(1 day)` or `cron(0 3 * * ? *)`, which is in UTC
 * @param since from when a rate is counted
 * @throws Error for one that is not known here
 */
export function expressionOf(text: string, since: Date): Expression {
  const [, kind, inside = ''] = text.match(/^(rate|cron)\((.*)\)$/) ?? [];
  const unknown = (): Error => new Error(`The local cloud does not know when this schedule fires: ${text}`);
  const parts = inside.trim().split(/\s+/);
  if (kind === 'rate') {
    const minutes = Number(parts[0]) * (UNITS[parts[1]?.replace(/s$/, '') ?? ''] ?? Number.NaN);
    if (!Number.isInteger(minutes) || minutes < 1) throw unknown();
    const passed = (at: Date): number => Math.floor((at.getTime() - since.getTime()) / MINUTE_MS);
    return { isDue: (minute) => passed(minute) > 0 && passed(minute) % minutes === 0 };
  }
  if (kind !== 'cron' || parts.length !== FIELDS.length) throw unknown();
  const tests = FIELDS.map((field, index) => {
    const values = valuesOf(parts[index] ?? '', field);
    if (values.some((value) => !(value >= field.from && value <= field.to))) throw unknown();
    return (at: Date): boolean => values.includes(field.of(at));
  });
  return { isDue: (minute) => tests.every((test) => test(minute)) };
}

/** The values a part of a `cron` names; one that is none of the field's is left in, to be refused. */
function valuesOf(part: string, { from, to, names = [] }: Field): number[] {
  const numberOf = (name: string): number => (names.includes(name) ? names.indexOf(name) + from : name === '' ? Number.NaN : Number(name));
  return part.split(',').flatMap((piece) => {
    const [range = '', step = '1'] = piece.split('/');
    const [first = '', last = piece.includes('/') ? String(to) : first] = range.split('-');
    const [low, high] = range === '*' || range === '?' ? [from, to] : [numberOf(first), numberOf(last)];
    const count = Math.floor((high - low) / Number(step));
    return Number.isInteger(count) && count >= 0
      ? Array.from({ length: count + 1 }, (_, index) => low + index * Number(step))
      : [Number.NaN];
  });
}
