import type { FieldValues } from 'react-hook-form';
import type * as z from 'zod/mini';
import type { Schema } from '#shared/kernel/route.ts';

/** What a form on the contract's schema is made of. */
export interface RecordFormOptions<Values extends FieldValues, Body extends Schema> {
  /** Names the draft: the record and the form, as `volunteer:<id>:profile`. */
  readonly draft: string;
  /** The contract's schema of what is sent. */
  readonly schema: Body;
  readonly defaults: Values;
  /** The version an edit is made from; left out for something new. */
  readonly version?: number;
  /** What is sent, from what is typed and the version it was made from; fields keep their names. */
  readonly toBody: (values: Values, version: number) => unknown;
  /** Sends it; rejects with `ApiError`. */
  readonly send: (body: z.output<Body>) => Promise<void>;
  /** Reads how it stands now, after somebody else's change; the values of an edit, so that what they changed is not undone. */
  readonly latest?: () => Promise<Standing<Values>>;
}

/** How a record stands. */
export interface Standing<Values> {
  readonly version: number;
  readonly values?: Values;
}

/** What a draft holds: what was typed, and the version and values it was typed from. */
export interface TypedDraft<Values> {
  readonly values: Values;
  readonly version: number;
  readonly base: Values;
}
