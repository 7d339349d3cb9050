import { describe, expect, test } from 'vitest';
import { entries, entryOfSlice, nationalEntries } from '#infra/entries.ts';
import type { Entry, Prefix } from '#infra/entry.ts';
import { routes } from '#shared/contract/index.ts';

const touches = ({ reads, writes, removes = [], appends }: Entry): readonly Prefix[] => [...reads, ...writes, ...removes, ...appends];
const named = (names: (entry: Entry) => boolean): string[] => entries.filter(names).map(({ name }) => name);

test('every slice belongs to one entry, and every route to a slice that has one', () => {
  const slices = [...entries, ...nationalEntries].flatMap((entry) => entry.slices);
  expect(new Set(slices).size).toBe(slices.length);
  for (const { slice } of routes) expect(slices).toContain(slice);
  expect(() => entryOfSlice('nobody')).toThrow('No entry serves the slice nobody');
});

describe('the table of privilege', () => {
  test('keeps journals from all but people, who hands over and erases, and participants besides from all but matching, reminders and links', () => {
    const personal: readonly Prefix[] = ['journal#', 'participant#'];
    expect(named((entry) => touches(entry).some((prefix) => personal.includes(prefix)))).toEqual([
      ...['people', 'matching', 'privacy', 'link', 'reminders'],
    ]);
    expect(named((entry) => touches(entry).includes('journal#'))).toEqual(['people', 'privacy']);
  });

  test('lets one entry send messages, and that one write nothing but what came of them and the links they carry', () => {
    expect(named(({ sendsMessages }) => sendsMessages === true)).toEqual(['reminders']);
    expect(entries.find(({ name }) => name === 'reminders')).toMatchObject({
      slices: [],
      writes: ['messages', 'links#', 'link#'],
      appends: ['caseload'],
    });
  });

  test('lets those alone ask for the matches of a volunteer who make matches, or erase, and people for what is under way', () => {
    expect(named(({ queries }) => Object.keys(queries).length > 0)).toEqual(['people', 'matching', 'privacy', 'calendar']);
    expect(entries.find(({ name }) => name === 'people')?.queries).toEqual({
      byVolunteer: ['engagement#'],
      byResponsible: ['working'],
    });
    for (const other of ['matching', 'privacy'])
      expect(entries.find(({ name }) => name === other)?.queries).toEqual({ byVolunteer: ['engagement#'] });
  });

  test('lets nobody change or remove who has read what', () => {
    expect(named(({ writes }) => writes.includes('access#'))).toEqual([]);
    expect(named(({ appends }) => appends.includes('access#'))).toEqual(['people', 'matching', 'community', 'privacy']);
  });

  test('gives each entry its own marks of what was asked before', () => {
    for (const entry of entries) {
      const marks = touches(entry).filter((prefix) => prefix.startsWith('idem-'));
      expect(marks.filter((prefix) => prefix !== `idem-${entry.name}#`)).toEqual([]);
    }
  });

  test('lets figures be read by those that tell them, and written by none', () => {
    expect(named((entry) => entry.reads.includes('figures'))).toEqual(['figures', 'reports']);
    expect(entries.find(({ name }) => name === 'figures')).toMatchObject({
      reads: ['figures', 'days', 'seen#'],
      writes: [],
      appends: [],
      queries: {},
    });
  });

  test('lets the nation read what is published, and the function that publishes the figures that are shared: what is published is never changed', () => {
    expect(nationalEntries.map(({ name, reads, writes, appends, queries }) => ({ name, reads, writes, appends, queries }))).toEqual([
      { name: 'national', reads: ['publications', 'published#'], writes: [], appends: [], queries: {} },
      {
        name: 'publishing',
        reads: ['figures#', 'publications', 'orders', 'draft#', 'idem-publishing#'],
        writes: ['orders'],
        appends: ['publications', 'published#', 'counted#', 'idem-publishing#'],
        queries: {},
      },
    ]);
  });

  test('lets one entry administer logins', () => {
    expect(named(({ administersLogins }) => administersLogins)).toEqual(['team']);
  });

  test('lets whoever has not signed in add an application, and read nobody’s', () => {
    expect(entries.find(({ name }) => name === 'public')).toMatchObject({
      reads: ['settings', 'visit#', 'idem-public#'],
      writes: [],
      appends: ['application#', 'cards#application', 'visit#', 'idem-public#'],
      queries: {},
    });
  });

  test('lets nobody change lists of what they may not read, but a volunteer with a link their own line', () => {
    for (const { name, reads, writes } of entries) {
      const unread = writes.filter((prefix) => !reads.some((readable) => prefix.startsWith(readable)));
      expect(unread, name).toEqual(name === 'link' ? ['cards#volunteer', 'pool#'] : name === 'reminders' ? ['link#'] : []);
    }
  });

  test('lets whoever has a calendar’s address see no record of anybody, no log, and change nothing but what calendars were told', () => {
    expect(entries.find(({ name }) => name === 'calendar')).toMatchObject({
      reads: ['feed#', 'calendar#', 'visit#', 'staff', 'caseload'],
      writes: ['calendar#', 'visit#'],
      appends: [],
      queries: { byResponsible: ['working'] },
    });
  });

  test('lets whoever has a link see no journal, no settings, no colleague, no other volunteer’s line and no log of who read', () => {
    const link = entries.find(({ name }) => name === 'link');
    for (const prefix of ['journal#', 'settings', 'staff', 'caseload', 'cards#volunteer', 'pool#', 'access#'] as const)
      expect(link?.reads).not.toContain(prefix);
  });
});
