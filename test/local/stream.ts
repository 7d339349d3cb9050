import type { StreamRecord } from '#local/streams/record.ts';

/** A record as a stream has it, of an item with a number. */
export const recordOf = (sequence: number): StreamRecord => ({
  eventID: String(sequence),
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: String(sequence),
    ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
    Keys: { pk: { S: 'a' }, sk: { S: String(sequence) } },
    NewImage: { pk: { S: 'a' }, sk: { S: String(sequence) } },
  },
});

export const streamOf = (...sequences: readonly number[]): readonly StreamRecord[] => sequences.map(recordOf);
