import { describe, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import type { Decision } from '#shared/kernel/index.ts';
import { checkAssignment, checkMeeting, checkReadiness, readinessOf, wantedOf } from '#shared/matching/index.ts';
import { aMeeting, anAssignment, aParticipant, someWishes } from '#test/support/factories/index.ts';

const TODAY = '2026-11-21';
const trondheim = cities[0];
if (!trondheim) throw new Error('There is a city to test with');

const willing = { consents: { ...aParticipant().consents, shareWithPartner: [] }, matchingOverride: null };
const unwilling = { ...willing, consents: { ...willing.consents, shareWithVolunteer: null } };
const excepted = { reason: 'Kjenner deltakeren godt.', by: { id: 'leder', name: 'Ragnhild' }, on: TODAY };

const told = (decision: Decision<unknown>): unknown =>
  decision.ok ? 'allowed' : (decision.refusal.fields?.map(({ pointer, code }) => `${pointer} ${code}`) ?? decision.refusal.kind.code);

describe('whether somebody may be matched', () => {
  test.each([
    [0, willing, 'matching.too-few-conversations'],
    [2, willing, 'matching.too-few-conversations'],
    [3, willing, 'allowed'],
    [5, willing, 'allowed'],
    [0, { ...willing, matchingOverride: excepted }, 'allowed'],
    [3, unwilling, 'matching.sharing-consent-missing'],
    [0, { ...unwilling, matchingOverride: excepted }, 'matching.sharing-consent-missing'],
  ])('after %d conversations, %o: %s', (held, participant, outcome) => {
    expect(told(checkReadiness(readinessOf(participant, held, trondheim)))).toBe(outcome);
  });

  test('the refusal says how many there were and how many there must be', () => {
    const decision = checkReadiness(readinessOf(willing, 1, trondheim));
    expect(decision.ok ? undefined : decision.refusal.params).toEqual({ held: 1, required: 3 });
  });

  test('the minimum is the city’s own', () => {
    expect(told(checkReadiness(readinessOf(willing, 3, { ...trondheim, minimumConversations: 5 })))).toBe('matching.too-few-conversations');
    expect(told(checkReadiness(readinessOf(willing, 0, { ...trondheim, minimumConversations: 0 })))).toBe('allowed');
  });

  test('no law lets a municipality tell a volunteer about somebody either', () => {
    expect(told(checkReadiness(readinessOf(unwilling, 3, { ...trondheim, kind: 'municipality' })))).toBe(
      'matching.sharing-consent-missing',
    );
  });
});

describe('what is wanted of an assignment', () => {
  const assignment = { ...anAssignment(), id: 'a', version: 1, state: 'waiting', createdOn: TODAY } as const;
  const asked = { id: 'a', need: 'walking', mattersMost: null };
  const wishes = { ...someWishes({ areas: ['lerkendal'], week: [{ day: 1, from: 9, to: 12 }] }), version: 1 };

  test('its own week and areas go before the participant’s', () => {
    expect(wantedOf(assignment, wishes, [], []).assignment).toEqual({ ...asked, week: assignment.week, areas: ['midtbyen'] });
  });

  test('where it says none, the participant’s stand in; where there are no wishes, nothing does', () => {
    const open = { ...assignment, week: [], areas: [] };
    expect(wantedOf(open, wishes, [], []).assignment).toEqual({ ...asked, week: wishes.week, areas: ['lerkendal'] });
    expect(wantedOf(open, null, [], []).assignment).toEqual({ ...asked, week: [], areas: [] });
  });

  test('who is said to be barred is, and so is whoever a match with ended for safety, and nobody else', () => {
    const ended = { assignmentId: assignment.id, state: 'ended' } as const;
    const matches = [
      { ...ended, volunteerId: 'one', endReason: 'safety' as const },
      { ...ended, volunteerId: 'two', endReason: 'moved' as const },
      { ...ended, volunteerId: 'three', endReason: null },
    ];
    const wanted = wantedOf(assignment, wishes, matches, [{ volunteerId: 'four' }]);
    expect([...wanted.barred]).toEqual(['one', 'four']);
    expect([...wanted.declined]).toEqual([]);
  });

  test('a no to one wish is remembered for that wish, and says nothing of another', () => {
    const said = { state: 'declined', endReason: null } as const;
    const matches = [
      { ...said, assignmentId: assignment.id, volunteerId: 'one' },
      { ...said, assignmentId: 'another wish', volunteerId: 'two' },
    ];
    expect([...wantedOf(assignment, wishes, matches, []).declined]).toEqual(['one']);
  });

  test('it can only be in an area the city has', () => {
    expect(told(checkAssignment(anAssignment({ areas: ['midtbyen', 'gamlebyen'] }), trondheim))).toEqual(['/areas choice']);
    expect(told(checkAssignment(anAssignment(), trondheim))).toBe('allowed');
  });
});

describe('a meeting', () => {
  test.each([
    ['held as agreed', aMeeting(), 'allowed'],
    ['held and ended early', aMeeting({ asAgreed: 'endedEarly' }), 'allowed'],
    ['held, nobody looked at the clock', aMeeting({ minutes: null }), 'allowed'],
    ['cancelled', aMeeting({ outcome: 'cancelled', asAgreed: null, minutes: null }), 'allowed'],
    ['held, without saying how it went', aMeeting({ asAgreed: null }), ['/asAgreed required']],
    ['that came to nothing, yet went as agreed', aMeeting({ outcome: 'cameToNothing', minutes: null }), ['/asAgreed wrong']],
    ['cancelled, yet an hour long', aMeeting({ outcome: 'cancelled', asAgreed: null }), ['/minutes wrong']],
    ['held tomorrow', aMeeting({ on: '2026-11-22' }), ['/on future']],
  ])('%s', (_what, input, outcome) => {
    expect(told(checkMeeting({ state: 'active' }, input, TODAY))).toEqual(outcome);
  });

  test.each(['proposed', 'introduction', 'declined', 'ended'] as const)('is not logged while the match is %s', (state) => {
    expect(told(checkMeeting({ state }, aMeeting(), TODAY))).toBe('matching.not-meeting');
  });
});
