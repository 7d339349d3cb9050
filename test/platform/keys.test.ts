import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysOf } from '#functions/platform/table/keys.ts';
import { cityId } from '#shared/kernel/index.ts';

const cityIds = fc.stringMatching(/^[a-z0-9-]{1,12}$/).filter((id) => cityId.safeParse(id).success);

/** Whatever a caller might hand over as an id: ids, names of cities, and dividers where there should be none. */
const hostile = (city: string, other: string) =>
  fc.oneof(fc.uuid(), fc.string(), fc.constantFrom('', '#', city, other, `${other}#participant#x`, `#${other}#`, `x#${other}`, '..', '*'));

type Keys = ReturnType<typeof keysOf>;

/** Every maker of keys, called with the same part in every place. Those of no parts make the same key always. */
const makers: readonly ((keys: Keys, part: string) => unknown)[] = [
  (keys, part) => keys.participant(part),
  (keys, part) => keys.profile(part),
  (keys, part) => keys.wishes(part),
  (keys, part) => keys.bar(part, part),
  (keys, part) => keys.brief(part, part),
  (keys, part) => keys.assignment(part, part),
  (keys, part) => keys.match(part, part),
  (keys, part) => keys.meeting(part, part, part),
  (keys, part) => keys.participantHistory(part, part, part),
  (keys, part) => keys.consentEvent(part, part, part),
  (keys, part) => keys.journal(part),
  (keys, part) => keys.conversation(part, part, part),
  (keys, part) => keys.correction(part, part, part),
  (keys, part) => keys.goal(part, part),
  (keys, part) => keys.handout(part, part),
  (keys, part) => keys.appointment(part, part),
  (keys, part) => keys.assessment(part, part),
  (keys, part) => keys.handover('volunteer', part, part),
  (keys, part) => keys.volunteer(part),
  (keys, part) => keys.importedVolunteer(part),
  (keys, part) => keys.importedParticipant(part),
  (keys, part) => keys.volunteerProfile(part),
  (keys, part) => keys.volunteerHistory(part, part, part),
  (keys, part) => keys.applicationRecord(part),
  (keys, part) => keys.application(part),
  (keys, part) => keys.applicationHistory(part, part, part),
  (keys, part) => keys.visits(part, part),
  (keys, part) => keys.usedPass(part),
  (keys, part) => keys.supervision(part, part, part),
  (keys, part) => keys.conferenceRecord(part),
  (keys, part) => keys.conference(part),
  (keys, part) => keys.conferenceCase(part, part),
  (keys, part) => keys.caseName(part, part),
  (keys, part) => keys.queuedParticipant(part, part),
  (keys, part) => keys.unnamed(part),
  (keys, part) => keys.conferenceTask(part, part),
  (keys, part) => keys.conferenceHistory(part, part, part),
  (keys, part) => keys.participantCase(part, part),
  (keys, part) => keys.participantTask(part, part),
  (keys, part) => keys.engagement(part),
  (keys, part) => keys.barredFrom(part),
  (keys) => keys.cards('participant'),
  (keys, part) => keys.card('match', part),
  (keys) => keys.pool(),
  (keys, part) => keys.candidate(part),
  (keys) => keys.settings(),
  (keys, part) => keys.setting(part),
  (keys) => keys.earlierWeights(2),
  (keys, part) => keys.settingHistory(part, part, part),
  (keys, part) => keys.merge(part, part),
  (keys, part) => keys.signpost(part),
  (keys, part) => keys.reminder('participant', part, part),
  (keys) => keys.messages(),
  (keys, part) => keys.waitingMessage(part, part),
  (keys, part) => keys.messageOutcome(part),
  (keys, part) => keys.comingConference(part),
  (keys, part) => keys.unsent(part),
  (keys) => keys.staff(),
  (keys, part) => keys.member(part),
  (keys, part) => keys.membership(part),
  (keys, part) => keys.memberHistory(part, part, part),
  (keys) => keys.working(),
  (keys) => keys.caseload(),
  (keys) => keys.covers(),
  (keys, part) => keys.safety(part),
  (keys, part) => keys.snooze(part),
  (keys, part) => keys.position(part),
  (keys, part) => keys.coverHistory(part, part, part),
  (keys, part) => keys.accessOf(part),
  (keys, part) => keys.outsideReadings(part),
  (keys, part) => keys.outsideReading(part, part, part),
  (keys, part) => keys.outsideMark(part),
  (keys, part) => keys.readingReview(part),
  (keys, part) => keys.access(part, part, part),
  (keys, part) => keys.opening(part, part, part),
  (keys) => keys.erasures(),
  (keys, part) => keys.erasure(part),
  (keys, part) => keys.mark('people', part, part),
  (keys, part) => keys.mark(part, part, part),
  (keys, part) => keys.links(part),
  (keys, part) => keys.link(part, part),
  (keys, part) => keys.linkDoor(part),
  (keys, part) => keys.calendarAddress(part),
  (keys, part) => keys.calendarShown(part),
  (keys, part) => keys.calendarDoor(part),
  (keys, part) => keys.callWanted(part),
  (keys, part) => keys.saidNo(part),
  (keys, part) => keys.talkWanted(part),
  (keys, part) => keys.earlyEndings(part, part, part),
  (keys) => keys.base(),
  (keys, part) => keys.baseOf(part),
  (keys) => keys.figures(),
  (keys, part) => keys.countedMarks(part),
  (keys, part) => keys.figuresOf(part),
  (keys) => keys.days(),
  (keys, part) => keys.seen(part),
  (keys) => keys.reports(),
  (keys, part) => keys.reportLine(part),
  (keys, part) => keys.reportTemplate(part),
  (keys, part) => keys.report(part),
  (keys, part) => keys.frozenReport(part, part),
  (keys, part) => keys.reportFile(part, part, part, part, 0),
  (keys, part) => keys.reportHistory(part, part, part),
  (keys, part) => keys.read({ pk: part, sk: part }),
];

const partitionOf = (made: unknown): string => {
  const pk: unknown = typeof made === 'string' ? made : Reflect.get(Object(made), 'pk');
  if (typeof pk !== 'string') throw new Error('no partition key');
  return pk;
};

/** What a maker gives, or nothing where it refuses. */
function attempt(make: (keys: Keys, part: string) => unknown, keys: Keys, part: string): string | undefined {
  try {
    return partitionOf(make(keys, part));
  } catch (error) {
    expect(String(error)).toMatch(/divider|another city/);
    return undefined;
  }
}

test('every maker of keys is tried below', () => {
  const { owns: _owns, cardKind: _cardKind, indexKeys: _indexKeys, ...tried } = keysOf('trondheim');
  const named = makers.map((make) => /keys\.(\w+)/.exec(String(make))?.[1]);
  expect(new Set(named)).toEqual(new Set(Object.keys(tried)));
});

const attempts = fc
  .tuple(cityIds, cityIds)
  .filter(([city, other]) => city !== other)
  .chain(([city, other]) =>
    fc.record({ city: fc.constant(city), other: fc.constant(other), make: fc.constantFrom(...makers), part: hostile(city, other) }),
  );

test('no key leaves the city it is made for, whatever it is made from', () => {
  fc.assert(
    fc.property(attempts, ({ city, other, make, part }) => {
      const pk = attempt(make, keysOf(city), part);
      if (pk === undefined) return;
      expect(pk.startsWith(`${city}#`)).toBe(true);
      expect(keysOf(city).owns(pk)).toBe(true);
      expect(keysOf(other).owns(pk)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('what is made of different parts never stands in one partition', () => {
  const keys = keysOf('trondheim');
  const parts = fc.record({ actor: fc.string(), key: fc.string() });
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      fc.pre(one.actor !== other.actor || one.key !== other.key);
      const made = [one, other].map(({ actor, key }) => attempt(() => keys.mark('people', actor, key), keys, ''));
      expect(made[0] === undefined || made[0] !== made[1]).toBe(true);
    }),
  );
});

test.each([
  ['trondheim-vest', 'trondheim'],
  ['trondheim', 'trondheim-vest'],
  ['trondheim1', 'trondheim'],
])('%s is not %s, though one name begins as the other', (city, other) => {
  expect(keysOf(other).owns(keysOf(city).participant('1'))).toBe(false);
});

test.each([undefined, null, 1, '', '#', 'trondheim', { pk: 'trondheim#' }])('%j is nobody’s partition', (pk) => {
  expect(keysOf('trondheim').owns(pk)).toBe(false);
});
