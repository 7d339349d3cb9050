import type { DynamoDBRecord } from 'aws-lambda';
import type { PersonalKind, SourceKind } from '#shared/reporting/index.ts';
import type { Chance } from './random.ts';
import { anyContent, type Content } from './records.ts';
import { type Counted, type Standing, slowRecount } from './slowRecount.ts';
import { type StreamKey, streamRecord } from './stream.ts';

/** What happened to some records of some cities: what the stream says in the order it happened, and what stands in the end. */
export interface History {
  readonly told: readonly DynamoDBRecord[];
  readonly standing: ReadonlyMap<string, readonly Standing[]>;
  /** What is in the table in the end: the records, and a card for everybody who has any. */
  readonly items: readonly (StreamKey & Readonly<Record<string, unknown>>)[];
}

interface Kept {
  readonly key: StreamKey;
  readonly person: string;
  readonly kind: SourceKind;
  version: number;
  content: Content | undefined;
}

const KEYS: { readonly [Kind in PersonalKind]: (city: string, person: string, id: number) => StreamKey } = {
  participant: (city, person) => ({ pk: `${city}#participant#${person}`, sk: 'profile' }),
  volunteer: (city, person) => ({ pk: `${city}#volunteer#${person}`, sk: 'profile' }),
  conversation: (city, person, id) => ({ pk: `${city}#journal#${person}`, sk: `conversation#2026-01-01#${id}` }),
  match: (city, person, id) => ({ pk: `${city}#participant#${person}`, sk: `match#${id}` }),
  meeting: (city, person, id) => ({ pk: `${city}#participant#${person}`, sk: `meeting#m#${id}` }),
  goal: (city, person, id) => ({ pk: `${city}#participant#${person}`, sk: `goal#${id}` }),
  assessment: (city, person, id) => ({ pk: `${city}#journal#${person}`, sk: `assessment#${id}` }),
  supervision: (city, person, id) => ({ pk: `${city}#volunteer#${person}`, sk: `supervision#2026-01-01#${id}` }),
};

/** Those whom conversations, meetings and matches are about. */
const PEOPLE = ['p0', 'p1', 'p2'] as const;

/** Those who are supervised. */
const VOLUNTEERS = ['v0', 'v1'] as const;

const KINDS = [
  ...(['participant', 'participant', 'conversation', 'conversation', 'meeting', 'match', 'volunteer'] as const),
  ...(['goal', 'assessment', 'supervision'] as const),
] as const;

/** What is written beside what counts; nothing of it may be found among the figures. */
export const FREE_TEXT = 'Fortrolig notat om Anna';

const itemOf = ({ version, content }: Pick<Kept, 'version' | 'content'>) => ({ ...content?.facts, version, note: FREE_TEXT });

/** Some of what happens in a history happened before this day ended, and some after. */
const LAST_CLOSED_DAY = '2026-04-30';
const FIRST_OPEN_DAY = '2026-05-01';

const cityOf = ({ key: { pk } }: Pick<Kept, 'key'>): string => pk.split('#')[0] ?? '';

const agrees = (content: Content | undefined): boolean => content?.kind === 'participant' && content.facts.consents.statistics !== null;

const countedSince = (content: Content, from: string | undefined): Content =>
  content.kind === 'participant' && from !== undefined ? { ...content, facts: { ...content.facts, countedFrom: from } } : content;

/** The sums of a base, with more added to them. */
function added(base: Content | undefined, more: readonly (readonly [string, Readonly<Record<string, number>>])[]) {
  const sums: Record<string, Record<string, number>> = base?.kind === 'base' ? { ...base.facts.sums } : {};
  for (const [period, cells] of more) {
    const before = sums[period] ?? {};
    const both = Object.entries(cells).map(([cell, number]) => [cell, (before[cell] ?? 0) + number] as const);
    sums[period] = { ...before, ...Object.fromEntries(both) };
  }
  return sums;
}

/** A history of so many events in these cities, with a few people in each. */
export function history(of: Chance, cities: readonly [string, ...string[]], events: number): History {
  const kept: Kept[] = [];
  const told: DynamoDBRecord[] = [];
  const alive = () => kept.filter(({ content }) => content !== undefined);

  /** Somebody who is registered: one of those that other records are about, as long as there are any whose id was never used. */
  function newcomer(kind: 'participant' | 'volunteer', city: string): string {
    const people = kind === 'participant' ? PEOPLE : VOLUNTEERS;
    const known = people.filter((one) => !kept.some(({ key }) => key.pk === `${city}#${kind}#${one}` && key.sk === 'profile'));
    return known[0] ?? `${kind.charAt(0)}${kept.length}`;
  }

  function create(): void {
    const kind = of.oneOf(KINDS);
    const city = of.oneOf(cities);
    const person =
      kind === 'participant' || kind === 'volunteer' ? newcomer(kind, city) : of.oneOf(kind === 'supervision' ? VOLUNTEERS : PEOPLE);
    const one: Kept = { key: KEYS[kind](city, person, kept.length), person, kind, version: 1, content: anyContent(kind, of) };
    kept.push(one);
    told.push(streamRecord(told.length, one.key, { after: itemOf(one) }));
  }

  /** All records of whom a record is about, and what they count for until the last closed day. */
  const recordsOf = ({ person, key }: Kept): Kept[] => alive().filter((one) => one.person === person && cityOf(one) === cityOf({ key }));
  function closedOf(one: Kept): Counted {
    const { now: _now, ...closed } = slowRecount(standingIn(cityOf(one), recordsOf(one)), { until: LAST_CLOSED_DAY });
    return closed;
  }

  /** A record says something else. Who no longer agrees to be counted leaves what they counted for in closed months. */
  function change(one: Kept): void {
    if (one.kind === 'base') return;
    const before = itemOf(one);
    const left = closedOf(one);
    const leaves = agrees(one.content);
    const from = one.content?.kind === 'participant' ? one.content.facts.countedFrom : undefined;
    const next = anyContent(one.kind, of);
    const withdraws = leaves && !agrees(next);
    one.version += 1;
    one.content = countedSince(next, withdraws ? FIRST_OPEN_DAY : from);
    told.push(streamRecord(told.length, one.key, { before, after: itemOf(one) }));
    if (withdraws) addToBase(cityOf(one), left);
  }

  function remove(one: Kept): void {
    told.push(streamRecord(told.length, one.key, { before: itemOf(one) }));
    one.content = undefined;
  }

  /** What somebody counted for until the last closed day is added to the sums of each year it was in. */
  function addToBase(city: string, left: Counted): void {
    for (const year of new Set(Object.keys(left).map((period) => period.slice(0, 4)))) {
      const key = { pk: `${city}#base#sums`, sk: `sums#${year}` };
      const one = kept.find((known) => known.key.pk === key.pk && known.key.sk === key.sk);
      const base = one ?? { key, person: 'sums', kind: 'base' as const, version: 0, content: undefined };
      if (!one) kept.push(base);
      const before = itemOf(base);
      const ofYear = Object.entries(left).filter(([period]) => period.startsWith(year));
      base.version += 1;
      base.content = { kind: 'base', facts: { sums: added(base.content, ofYear) } };
      told.push(streamRecord(told.length, key, { ...(one && { before }), after: itemOf(base) }));
    }
  }

  /** Somebody is erased: all records of theirs go, and what they counted for in closed months stays. */
  function erase(one: Kept): void {
    const left = closedOf(one);
    for (const theirs of recordsOf(one)) remove(theirs);
    addToBase(cityOf(one), left);
  }

  while (told.length < events) {
    const [some, ...more] = alive().filter(({ kind }) => kind !== 'base');
    if (!some || of.percent(45)) create();
    else if (of.percent(15)) erase(of.oneOf([some, ...more]));
    else if (of.percent(80)) change(of.oneOf([some, ...more]));
    else remove(of.oneOf([some, ...more]));
  }
  return {
    told,
    standing: new Map(cities.map((city) => [city, standingIn(city, alive())])),
    items: [...alive().map((one) => ({ ...one.key, ...itemOf(one) })), ...alive().flatMap(cardOf)],
  };
}

const cardOf = ({ key, kind, person }: Kept) =>
  kind === 'base'
    ? []
    : [{ pk: `${key.pk.split('#')[0]}#cards#${key.pk.split('#')[1] === 'volunteer' ? 'volunteer' : 'participant'}`, sk: person }];

const standingIn = (city: string, kept: readonly Kept[]): Standing[] =>
  kept.flatMap(({ key, person, content }) => (content && key.pk.startsWith(`${city}#`) ? [{ person, content }] : []));
