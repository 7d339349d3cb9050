declare const builtHere: unique symbol;

/** A partition key made by this module, and so of the city it was made for. */
export type PartitionKey = string & { readonly [builtHere]: true };

/** Where one item stands. */
export interface Key {
  readonly pk: PartitionKey;
  readonly sk: string;
}

/** Lists of compact cards, one partition a kind. */
export type CardKind = 'participant' | 'volunteer' | 'partner' | 'match';

/**
 * Every key of one city's data, index keys included. No key is made anywhere else, so that nothing can be written or
 * read but under the city of the token. Parts are ids; `#` divides, and a part that holds one is refused.
 */
export function keysOf(cityId: string) {
  const partition = (...parts: readonly string[]): PartitionKey => {
    if ([cityId, ...parts].some((part) => part === '' || part.includes('#')))
      throw new Error('A part of a key is empty or holds a divider');
    return [cityId, ...parts].join('#') as PartitionKey;
  };
  const participant = (id: string) => partition('participant', id);
  const volunteer = (id: string) => partition('volunteer', id);
  return {
    participant,
    profile: (id: string): Key => ({ pk: participant(id), sk: 'profile' }),
    wishes: (id: string): Key => ({ pk: participant(id), sk: 'wishes' }),
    assignment: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `assignment#${id}` }),
    match: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `match#${id}` }),
    meeting: (participantId: string, matchId: string, id: string): Key => ({
      pk: participant(participantId),
      sk: `meeting#${matchId}#${id}`,
    }),
    participantHistory: (id: string, at: string, entry: string): Key => ({ pk: participant(id), sk: `history#${at}#${entry}` }),
    journal: (participantId: string) => partition('journal', participantId),
    conversation: (participantId: string, on: string, id: string): Key => ({
      pk: partition('journal', participantId),
      sk: `conversation#${on}#${id}`,
    }),
    volunteer,
    volunteerProfile: (id: string): Key => ({ pk: volunteer(id), sk: 'profile' }),
    volunteerHistory: (id: string, at: string, entry: string): Key => ({ pk: volunteer(id), sk: `history#${at}#${entry}` }),
    /** Index partition: a volunteer's matches, wherever the participants are. */
    engagement: (volunteerId: string) => partition('engagement', volunteerId),
    cards: (kind: CardKind) => partition('cards', kind),
    card: (kind: CardKind, id: string): Key => ({ pk: partition('cards', kind), sk: id }),
    pool: () => partition('pool', 'volunteer'),
    candidate: (volunteerId: string): Key => ({ pk: partition('pool', 'volunteer'), sk: volunteerId }),
    staff: () => partition('staff'),
    member: (id: string): Key => ({ pk: partition('staff'), sk: id }),
    access: (subjectId: string, at: string, entry: string): Key => ({ pk: partition('access', subjectId), sk: `${at}#${entry}` }),
    mark: (entry: string, actorId: string, key: string): Key => ({ pk: partition(`idem-${entry}`, actorId, key), sk: 'mark' }),
    /** The key of an item that the table answered with. Throws where it is another city's. */
    read: ({ pk, sk }: { readonly pk: string; readonly sk: string }): Key => {
      if (!pk.startsWith(`${cityId}#`)) throw new Error('The table answered with a key of another city');
      return { pk: pk as PartitionKey, sk };
    },
    /** Whether a partition is this city's. */
    owns: (pk: unknown): boolean => typeof pk === 'string' && pk.startsWith(`${cityId}#`),
  };
}

export type Keys = ReturnType<typeof keysOf>;
