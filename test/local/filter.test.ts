import { expect, test } from 'vitest';
import { filterOf } from '#local/streams/filter.ts';

const record = (sk: string, more: object = {}) => ({ eventName: 'MODIFY', dynamodb: { Keys: { sk: { S: sk } }, ...more } });
const keys = (...sk: unknown[]) => JSON.stringify({ dynamodb: { Keys: { sk: { S: sk } } } });

test.each<[string, readonly string[], object, boolean]>([
  ['no pattern', [], record('anything'), true],
  ['a value that is named', [keys('profile', 'other')], record('profile'), true],
  ['a value that is not', [keys('profile')], record('profile#2'), false],
  ['a start', [keys({ prefix: 'match#' })], record('match#1'), true],
  ['another start', [keys({ prefix: 'match#' })], record('rematch#1'), false],
  ['an end', [keys({ suffix: '#1' })], record('match#1'), true],
  ['anything but what is named', [keys({ 'anything-but': ['mark'] })], record('profile'), true],
  ['what anything but that leaves out', [keys({ 'anything-but': ['mark'] })], record('mark'), false],
  ['one of several patterns', [keys('profile'), keys('cards')], record('cards'), true],
  ['one of several fields, where both must fit', ['{"eventName":["INSERT"],"dynamodb":{"Keys":{"sk":{"S":["a"]}}}}'], record('a'), false],
  ['one of two ways', ['{"$or":[{"eventName":["INSERT"]},{"eventName":["MODIFY"]}]}'], record('a'), true],
  ['neither of two ways', ['{"$or":[{"eventName":["INSERT"]},{"eventName":["REMOVE"]}]}'], record('a'), false],
  ['what is there', ['{"dynamodb":{"NewImage":{"n":{"N":[{"exists":true}]}}}}'], record('a', { NewImage: { n: { N: '1' } } }), true],
  ['what is not there', ['{"dynamodb":{"NewImage":{"n":{"N":[{"exists":true}]}}}}'], record('a'), false],
  ['what should not be there', ['{"dynamodb":{"OldImage":{"n":{"N":[{"exists":false}]}}}}'], record('a'), true],
  [
    'a number, which DynamoDB sends as text',
    ['{"dynamodb":{"NewImage":{"n":{"N":[1]}}}}'],
    record('a', { NewImage: { n: { N: '1' } } }),
    false,
  ],
  ['one of a list', ['{"dynamodb":{"NewImage":{"l":{"SS":["b"]}}}}'], record('a', { NewImage: { l: { SS: ['a', 'b'] } } }), true],
])('%s', (_, patterns, given, admitted) => {
  expect(filterOf(patterns)(given)).toBe(admitted);
});

test.each([keys({ numeric: ['>', 1] }), keys({ prefix: 'a', suffix: 'b' }), '["profile"]', '{"dynamodb":"profile"}'])(
  '%s is refused',
  (pattern) => {
    expect(() => filterOf([pattern])).toThrow(/does not know this comparison|pattern is an object/);
  },
);
