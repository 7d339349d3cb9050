import type { Entry } from './entry.ts';

/**
 * The table of privilege: which slices make which function of a city, and what each function may touch. Policies,
 * functions, integrations and the tests of all three are made from these lines alone.
 */
export const entries: readonly Entry[] = [
  {
    name: 'people',
    work: 'deltakere, planer og samarbeid',
    slices: [
      'participants',
      'access',
      'merging',
      'appointments',
      'messages',
      'plans',
      'today',
      'covers',
      'caseload',
      'calendar',
      'conferences',
      'behindFigures',
    ],
    reads: [
      'settings',
      'participant#',
      'journal#',
      'conference#',
      'cards#',
      'pool#',
      'imports#participant',
      'links#',
      'access#',
      'staff',
      'caseload',
      'messages',
      'calendar#',
      'base#',
      // who is behind a figure
      'mark#',
      'idem-people#',
    ],
    writes: [
      ...(['participant#', 'journal#', 'conference#', 'cards#participant', 'cards#match', 'cards#conference', 'cards#task'] as const),
      ...(['pool#', 'imports#participant', 'links#', 'caseload', 'messages', 'calendar#', 'base#', 'idem-people#'] as const),
    ],
    // a link or an address that is withdrawn is found no more
    removes: ['link#', 'feed#'],
    appends: ['access#', 'feed#'],
    queries: { byVolunteer: ['engagement#'], byResponsible: ['working'] },
    administersLogins: false,
    memory: 1024,
    timeout: 10,
  },
  {
    // whatever makes, follows and plans matches: no journal, no conference, nobody's plan
    name: 'matching',
    work: 'koblinger',
    slices: ['matching', 'cityPlan', 'openings', 'links'],
    reads: ['settings', 'participant#', 'cards#', 'pool#', 'links#', 'access#', 'staff', 'caseload', 'messages', 'idem-matching#'],
    writes: ['participant#', 'cards#participant', 'cards#match', 'pool#', 'links#', 'caseload', 'messages', 'idem-matching#'],
    // a link that is withdrawn is found no more
    removes: ['link#'],
    appends: ['access#'],
    queries: { byVolunteer: ['engagement#'] },
    administersLogins: false,
    memory: 1024,
    timeout: 10,
  },
  {
    name: 'community',
    work: 'tidgivere og samarbeidspartnere',
    slices: ['volunteers', 'applications', 'partners'],
    reads: [
      ...(['cards#participant', 'cards#volunteer', 'cards#partner', 'cards#match', 'cards#application'] as const),
      'volunteer#',
      'application#',
      'imports#volunteer',
      'settings',
      'pool#',
      'staff',
      'messages',
      'idem-community#',
    ],
    writes: [
      ...([
        'volunteer#',
        'application#',
        'imports#volunteer',
        'settings',
        'cards#volunteer',
        'cards#application',
        'cards#partner',
        'pool#',
        'messages',
      ] as const),
      'idem-community#',
    ],
    appends: ['access#'],
    queries: {},
    administersLogins: false,
    memory: 1024,
    timeout: 10,
  },
  {
    name: 'privacy',
    work: 'innsyn, utlevering og sletting',
    slices: ['privacy'],
    reads: [
      'participant#',
      'journal#',
      'volunteer#',
      'links#',
      'cards#',
      'pool#',
      'access#',
      'staff',
      'caseload',
      'erasures',
      'base#',
      'idem-privacy#',
    ],
    writes: ['participant#', 'volunteer#', 'cards#match', 'pool#', 'erasures', 'base#', 'idem-privacy#'],
    removes: ['journal#', 'conference#', 'cards#participant', 'cards#volunteer', 'cards#task', 'messages', 'links#', 'link#', 'caseload'],
    appends: ['access#'],
    queries: { byVolunteer: ['engagement#'] },
    administersLogins: false,
    memory: 1024,
    timeout: 10,
  },
  {
    name: 'figures',
    work: 'tallene',
    slices: ['reporting'],
    reads: ['figures', 'days', 'seen#'],
    writes: [],
    appends: [],
    queries: {},
    administersLogins: false,
    memory: 1024,
    timeout: 10,
  },
  {
    // what makes PDFs and workbooks is heavy, and in this function alone; of participants it reads which service they belong to
    name: 'reports',
    work: 'rapportene',
    slices: ['reports'],
    reads: ['figures', 'days', 'seen#', 'mark#', 'cards#participant', 'reports', 'report#', 'staff', 'idem-reports#'],
    writes: ['reports', 'report#', 'idem-reports#'],
    appends: [],
    queries: {},
    administersLogins: false,
    memory: 1769,
    timeout: 28,
  },
  {
    name: 'team',
    work: 'ansatte, roller og innstillinger',
    slices: ['team', 'settings'],
    reads: ['staff', 'membership#', 'settings', 'idem-team#'],
    writes: ['staff', 'membership#', 'settings', 'idem-team#'],
    appends: [],
    queries: {},
    administersLogins: true,
    memory: 1024,
    timeout: 10,
  },
  {
    name: 'public',
    work: 'søknader utenfra',
    slices: ['recruitment'],
    reads: ['settings', 'visit#', 'idem-public#'],
    writes: [],
    appends: ['application#', 'cards#application', 'visit#', 'idem-public#'],
    queries: {},
    administersLogins: false,
    memory: 512,
    timeout: 5,
  },
  {
    // says what the interface is, so it knows every route, and holds nothing
    name: 'description',
    work: 'beskrivelsen av grensesnittet',
    slices: ['service'],
    reads: [],
    writes: [],
    appends: [],
    queries: {},
    administersLogins: false,
    memory: 512,
    timeout: 5,
  },
  {
    // whoever has a volunteer's personal link, and no login: no journal, no settings, no list of people
    name: 'link',
    work: 'tidgivernes lenker',
    slices: ['byLink'],
    reads: ['link#', 'links#', 'visit#', 'volunteer#', 'participant#', 'cards#match', 'cards#participant', 'messages', 'idem-link#'],
    writes: [
      ...(['links#', 'visit#', 'volunteer#', 'participant#', 'cards#match', 'cards#participant', 'cards#volunteer', 'pool#'] as const),
      ...(['messages', 'idem-link#'] as const),
    ],
    // what is for somebody's I dag
    appends: ['caseload'],
    queries: {},
    administersLogins: false,
    memory: 1024,
    timeout: 10,
  },
  {
    // whoever has the address of a colleague's calendar, and no login: of people's records no more than their lines in the lists
    name: 'calendar',
    work: 'kalenderne',
    slices: ['calendarFeed'],
    reads: ['feed#', 'calendar#', 'visit#', 'staff', 'caseload'],
    writes: ['calendar#', 'visit#'],
    appends: [],
    queries: { byResponsible: ['working'] },
    administersLogins: false,
    memory: 1024,
    timeout: 10,
  },
  {
    name: 'reminders',
    work: 'påminnelsene',
    slices: [],
    reads: ['participant#', 'volunteer#', 'links#', 'messages'],
    // a link's token is drawn when it is sent, so that nobody has it but whoever gets it
    writes: ['messages', 'links#', 'link#'],
    // that somebody should call instead, beside who covers for whom: I dag reads both at once
    appends: ['caseload'],
    queries: {},
    administersLogins: false,
    sendsMessages: true,
    memory: 512,
    timeout: 120,
  },
];

/** The same for the national office, which sees what cities share and nothing of any city's own. */
export const nationalEntries: readonly Entry[] = [
  {
    // what has been published, and nothing that has not: figures as they stand are not its to read
    name: 'national',
    work: 'publiserte tall fra byene',
    slices: ['national'],
    reads: ['publications', 'published#'],
    writes: [],
    appends: [],
    queries: {},
    administersLogins: false,
    memory: 1024,
    timeout: 10,
  },
  {
    // orders editions and publishes what was made: of a draft it reads what it puts in its place, and makes none itself
    name: 'publishing',
    work: 'publisering av tall',
    slices: ['publishing'],
    reads: ['figures#', 'publications', 'orders', 'draft#', 'idem-publishing#'],
    writes: ['orders'],
    appends: ['publications', 'published#', 'counted#', 'idem-publishing#'],
    queries: {},
    administersLogins: false,
    memory: 1024,
    timeout: 10,
  },
];

/**
 * The entry that answers a slice's routes.
 *
 * @throws Error when no entry does: a route nobody answers must not be deployed
 */
export function entryOfSlice(slice: string): Entry {
  const entry = [...entries, ...nationalEntries].find(({ slices }) => slices.includes(slice));
  if (entry === undefined) throw new Error(`No entry serves the slice ${slice}; add it to infra/entries.ts.`);
  return entry;
}
