import { expect, test } from 'vitest';
import { createSubmissions } from '#web/app/submissions.ts';

function counted() {
  let made = 0;
  return createSubmissions(() => {
    made += 1;
    return `key-${made}`;
  });
}

test('the same request sent again after a failure is the same submission', () => {
  const submissions = counted();
  expect(submissions.keyFor({ body: { name: 'A' } })).toBe('key-1');
  expect(submissions.keyFor({ body: { name: 'A' } })).toBe('key-1');
});

test('a request changed before it is sent again is another', () => {
  const submissions = counted();
  submissions.keyFor({ body: { name: 'A' } });
  expect(submissions.keyFor({ body: { name: 'B' } })).toBe('key-2');
});

test('the same request after it succeeded is another', () => {
  const submissions = counted();
  submissions.keyFor({ body: {} });
  submissions.succeeded();
  expect(submissions.keyFor({ body: {} })).toBe('key-2');
});
