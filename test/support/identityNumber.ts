import fc from 'fast-check';

/** A check digit that leaves `remainder` when all is weighed; undefined where it would take two digits. */
function checkDigit(digits: readonly number[], weights: readonly number[], remainder: number): number | undefined {
  const sum = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
  const digit = (((remainder - sum) % 11) + 11) % 11;
  return digit < 10 ? digit : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Identity numbers as the Tax Administration makes them: a date of birth (40 added to the day of a D-number), three
 * digits, and two check digits, the first of which may from 2032 leave 0, 1, 2 or 3.
 */
export const identityNumbers: fc.Arbitrary<string> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    individual: fc.integer({ min: 0, max: 999 }),
    temporary: fc.boolean(),
    remainder: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ day, month, year, individual, temporary, remainder }) => {
    const nine = `${two(day + (temporary ? 40 : 0))}${two(month)}${two(year)}${String(individual).padStart(3, '0')}`;
    const digits = [...nine].map(Number);
    const first = checkDigit(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2], remainder);
    const second = first === undefined ? undefined : checkDigit([...digits, first], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0);
    return second === undefined ? '' : `${nine}${first}${second}`;
  })
  .filter((number) => number !== '');
