import type { RecordKind } from '#shared/privacy/index.ts';

/** A person's record as it was seen. */
export interface SeenRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
}
