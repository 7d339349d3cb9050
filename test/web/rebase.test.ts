import { describe, expect, test } from 'vitest';
import { ApiError } from '#web/app/apiError.ts';
import { nearestField } from '#web/ui/form/pointers.ts';
import { rebase, tellingOf } from '#web/ui/form/rebase.ts';

describe('a form whose record somebody else changed', () => {
  const base = { name: 'Bo', phase: 'before', contact: { way: 'sms' } };

  test('takes over what was not touched and keeps what was typed', () => {
    const typed = { ...base, name: 'Bo Vik' };
    const latest = { name: 'Bo', phase: 'after', contact: { way: 'none' } };
    expect(rebase(typed, base, latest)).toEqual({
      values: { name: 'Bo Vik', phase: 'after', contact: { way: 'none' } },
      theirs: ['phase', 'contact'],
    });
  });

  test('keeps what was typed where both changed the same', () => {
    expect(rebase({ ...base, phase: 'during' }, base, { ...base, phase: 'after' })).toEqual({
      values: { ...base, phase: 'during' },
      theirs: ['phase'],
    });
  });

  test('is told of their changes alone', () => {
    const changes = [
      { pointer: '/name', current: 'Bo' },
      { pointer: '/phase', current: 'after' },
    ];
    const problem = { title: 'Endret', detail: 'Se.', status: 409, code: 'request.stale', changes };
    const told = tellingOf(['phase'], new ApiError('problem', { status: 409, problem }));
    expect(told.problem).toEqual({ ...problem, changes: [{ pointer: '/phase', current: 'after' }] });
    expect(told.status).toBe(409);
  });
});

test('a fault in a group is told at the first field of it that is on screen', () => {
  expect(nearestField('consents.registration', ['name', 'consents.registration.answer', 'consents.registration.how'])).toBe(
    'consents.registration.answer',
  );
});
