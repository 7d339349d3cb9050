import type { DynamoDBRecord } from 'aws-lambda';
import type { SourceKind } from '#shared/reporting/index.ts';
import type { Chance } from './random.ts';
import { anyContent, type Content } from './records.ts';
import type { Standing } from './slowRecount.ts';
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

const KEYS: { readonly [Kind in SourceKind]: (city: string, person: string, id: number) => StreamKey } = {
  participant: (city, person) => ({ pk: `${city}#participant#${person}`, sk: 'profile' }),
  volunteer: (city, person) => ({ pk: `${city}#volunteer#${person}`, sk: 'profile' }),
  conversation: (city, person, id) => ({ pk: `${city}#journal#${person}`, sk: `conversation#2026-01-01#${id}` }),
  match: (city, person, id) => ({ pk: `${city}#participant#${person}`, sk: `match#${id}` }),
  meeting: (city, person, id) => ({ pk: `${city}#participant#${person}`, sk: `meeting#m#${id}` }),
};

/** Those whom conversations, meetings and matches are about. */
const PEOPLE = ['p0', 'p1', 'p2'] as const;

const KINDS = ['participant', 'participant', 'conversation', 'conversation', 'meeting', 'match', 'volunteer'] as const;

/** What is written beside what counts; nothing of it may be found among the figures. */
export const FREE_TEXT = 'Fortrolig notat om Anna';

const itemOf = ({ version, content }: Pick<Kept, 'version' | 'content'>) => ({ ...content?.facts, version, note: FREE_TEXT });

/** A history of so many events in these cities, with a few people in each. */
export function history(of: Chance, cities: readonly [string, ...string[]], events: number): History {
  const kept: Kept[] = [];
  const told: DynamoDBRecord[] = [];
  const alive = () => kept.filter(({ content }) => content !== undefined);

  /** Somebody who is registered: one of those that other records are about, as long as there are any whose id was never used. */
  function newcomer(kind: SourceKind, city: string): string {
    const known =
      kind === 'participant'
        ? PEOPLE.filter((one) => !kept.some(({ key }) => key.pk === `${city}#participant#${one}` && key.sk === 'profile'))
        : [];
    return known[0] ?? `${kind.charAt(0)}${kept.length}`;
  }

  function create(): void {
    const kind = of.oneOf(KINDS);
    const alone = kind === 'participant' || kind === 'volunteer';
    const city = of.oneOf(cities);
    const person = alone ? newcomer(kind, city) : of.oneOf(PEOPLE);
    const one: Kept = { key: KEYS[kind](city, person, kept.length), person, kind, version: 1, content: anyContent(kind, of) };
    kept.push(one);
    told.push(streamRecord(told.length, one.key, { after: itemOf(one) }));
  }

  function change(one: Kept): void {
    const before = itemOf(one);
    one.version += 1;
    one.content = anyContent(one.kind, of);
    told.push(streamRecord(told.length, one.key, { before, after: itemOf(one) }));
  }

  function remove(one: Kept): void {
    told.push(streamRecord(told.length, one.key, { before: itemOf(one) }));
    one.content = undefined;
  }

  while (told.length < events) {
    const [some, ...more] = alive();
    if (!some || of.percent(45)) create();
    else if (of.percent(80)) change(of.oneOf([some, ...more]));
    else remove(of.oneOf([some, ...more]));
  }
  return {
    told,
    standing: new Map(cities.map((city) => [city, standingIn(city, alive())])),
    items: [...alive().map((one) => ({ ...one.key, ...itemOf(one) })), ...alive().map(cardOf)],
  };
}

const cardOf = ({ key, kind, person }: Kept) => ({
  pk: `${key.pk.split('#')[0]}#cards#${kind === 'volunteer' ? 'volunteer' : 'participant'}`,
  sk: person,
});

const standingIn = (city: string, kept: readonly Kept[]): Standing[] =>
  kept.flatMap(({ key, person, content }) => (content && key.pk.startsWith(`${city}#`) ? [{ person, content }] : []));
