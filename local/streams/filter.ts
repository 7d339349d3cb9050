import { isRecord } from '../assembly/intrinsics.ts';

type Test = (value: unknown) => boolean;

/**
 * Whether a record passes one of the patterns of an event source mapping; with no pattern, every record does.
 *
 * @param patterns as in the template: JSON in which a list names the values one of which must be there
 * @throws Error on a kind of comparison that is not known here
 */
export function filterOf(patterns: readonly string[]): Test {
  const tests = patterns.map((pattern) => objectTest(JSON.parse(pattern)));
  return (record) => tests.length === 0 || tests.some((test) => test(record));
}

function objectTest(pattern: unknown): Test {
  if (!isRecord(pattern)) throw new Error(`A filter's pattern is an object, and not ${JSON.stringify(pattern)}.`);
  const tests = Object.entries(pattern).map(([key, expected]): Test => {
    if (key === '$or' && Array.isArray(expected)) {
      const ways = expected.map(objectTest);
      return (value) => ways.some((test) => test(value));
    }
    const test = Array.isArray(expected) ? leafTest(expected) : objectTest(expected);
    return (value) => test(isRecord(value) ? value[key] : undefined);
  });
  return (value) => tests.every((test) => test(value));
}

/** A value, or one of a list of values, is one of those named. */
function leafTest(expected: readonly unknown[]): Test {
  const tests = expected.map(comparison);
  return (value) => tests.some((test) => (Array.isArray(value) ? value.some(test) : test(value)));
}

function comparison(expected: unknown): Test {
  if (!isRecord(expected)) return (value) => value === expected;
  const [[kind, operand] = ['', undefined], ...others] = Object.entries(expected);
  if (others.length === 0) {
    if (kind === 'prefix' && typeof operand === 'string') return (value) => typeof value === 'string' && value.startsWith(operand);
    if (kind === 'suffix' && typeof operand === 'string') return (value) => typeof value === 'string' && value.endsWith(operand);
    // only what is no object is there or not, as in Lambda
    if (kind === 'exists' && typeof operand === 'boolean') return (value) => (value !== undefined && !isRecord(value)) === operand;
    if (kind === 'anything-but' && Array.isArray(operand)) return (value) => value !== undefined && !operand.includes(value);
  }
  throw new Error(`The local cloud does not know this comparison of a filter: ${JSON.stringify(expected)}`);
}
