import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { ParticipantInput } from '#shared/participants/index.ts';
import type { VolunteerInput } from '#shared/volunteers/index.ts';
import type { ToldColumn } from '#web/features/imports/columns.ts';
import { participants } from '#web/features/imports/participantColumns.ts';
import { lineFields, recordFields } from '#web/features/imports/participantFields.ts';
import { decode } from '#web/features/imports/reading/decode.ts';
import { tableOf } from '#web/features/imports/reading/table.ts';
import { volunteerFields, volunteers } from '#web/features/imports/volunteerColumns.ts';
import { LISTS, messyList, place, SAVED } from './messyLists.ts';
import { checked, takenOut } from './roundTrip.ts';

const asVolunteer = ({ isAdult: _adult, ownExperience: _own, week: _week, ...told }: VolunteerInput) => ({
  ...told,
  appliedOn: place.today,
});

const ENCODINGS = Object.keys(SAVED);
const bytesOf = (text: string, encoding: string): Uint8Array => SAVED[encoding]?.(text) ?? new Uint8Array();

/** A file of each kind, each encoding, and both delimiters; 5,000 rows in the first of each kind. */
const FILES = (['volunteers', 'participants'] as const).flatMap((kind) =>
  ENCODINGS.map((encoding, at) => [kind, encoding, at % 2 === 0 ? ';' : ',', at === 0 ? 5000 : 500] as const),
);

describe.each(FILES)('a list of %s in %s with %j between, of %i rows in all states', (kind, encoding, delimiter, count) => {
  const { text, expected } = messyList(kind, count, delimiter);
  const bytes = bytesOf(text, encoding);
  const rows = kind === 'volunteers' ? checked(volunteers, bytes) : checked(participants, bytes);

  test('what is right can be loaded, and what is wrong is named by line and column', () => {
    const told = rows.map(({ row, faults }) => ({
      line: row.line,
      fault: faults ? faults.map(({ pointer, code }) => `${pointer} ${code}`).join() : null,
    }));
    expect(told).toEqual(expected);
  });

  test('what was right is taken out and read again as the same', async () => {
    if (kind === 'volunteers') {
      const people = checked(volunteers, bytes).flatMap(({ body }) => body ?? []);
      const again = checked(volunteers, await takenOut(volunteerFields, people.map(asVolunteer)));
      expect(again.map(({ body }) => body)).toEqual(people);
    } else {
      const people = checked(participants, bytes).flatMap(({ body }) => body ?? []);
      const columns: ToldColumn<ParticipantInput>[] = [...lineFields, ...recordFields];
      const again = checked(participants, await takenOut(columns, people));
      expect(again.map(({ body }) => body)).toEqual(people);
    }
  });
});

/** Files nobody would make, and those that almost are lists. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('1980', '3.5.71', '=1+1', '"', 'Norsk', 'I behandling', 'SMS', 'Ønsker endring', '1.3.2024', 'Muntlig', ''),
);
const anyFile = fc
  .tuple(
    fc.constantFrom(...Object.values(LISTS)),
    fc.constantFrom(';', ',', '\t'),
    fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
  )
  .map(([{ head }, delimiter, lines]) => [head, ...lines].map((cells) => cells.join(delimiter)).join('\n'));

test('whatever a file holds, each of its rows is whole by the contract or not loaded, and none is both or neither', () => {
  fc.assert(
    fc.property(anyFile, (text) => {
      const bytes = Buffer.from(text);
      for (const kind of [volunteers, participants] as const) {
        const { rows: all } = tableOf(decode(bytes).text);
        const rows = kind === volunteers ? checked(volunteers, bytes) : checked(participants, bytes);
        expect(rows.map(({ row }) => row.line)).toEqual(all.map(({ line }) => line));
        for (const { body, faults } of rows) {
          expect(body === undefined).toBe(faults !== undefined);
          if (body) expect(z.safeParse(kind.schema, body).success).toBe(true);
          else expect(faults?.length).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 150 },
  );
});
