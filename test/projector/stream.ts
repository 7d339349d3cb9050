import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An attribute as the database writes it. */
function attribute(value: unknown): AttributeValue {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(attribute) };
  return isPlain(value) ? { M: image(value) } : { NULL: true };
}

const image = (item: Plain): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, attribute(value)]));

/** A key of the table. */
export interface StreamKey {
  readonly pk: string;
  readonly sk: string;
}

/** What the stream says of an item that was written over another, made where there was none, or removed. */
export function streamRecord(
  sequence: number,
  key: StreamKey,
  { before, after }: { readonly before?: Plain; readonly after?: Plain },
): DynamoDBRecord {
  return {
    eventID: String(sequence),
    eventName: after === undefined ? 'REMOVE' : before === undefined ? 'INSERT' : 'MODIFY',
    eventSource: 'aws:dynamodb',
    dynamodb: {
      SequenceNumber: String(sequence).padStart(21, '0'),
      Keys: image({ ...key }),
      ...(before && { OldImage: image({ ...key, ...before }) }),
      ...(after && { NewImage: image({ ...key, ...after }) }),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}
