import * as z from 'zod';

const image = z.record(z.string(), z.unknown());

/** One change of a table, as its stream has it. */
export const streamRecord = z.looseObject({
  eventID: z.string(),
  eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  dynamodb: z.looseObject({
    SequenceNumber: z.string().regex(/^\d+$/),
    /** Seconds since 1970. */
    ApproximateCreationDateTime: z.number(),
    NewImage: image.optional(),
    OldImage: image.optional(),
  }),
});

export type StreamRecord = z.infer<typeof streamRecord>;

export const sequenceOf = ({ dynamodb }: StreamRecord): string => dynamodb.SequenceNumber;

/** When the change was made, in milliseconds since 1970. */
export const madeAt = ({ dynamodb }: StreamRecord): number => dynamodb.ApproximateCreationDateTime * 1000;
