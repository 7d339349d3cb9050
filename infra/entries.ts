/** What a partition key begins with, after the tenant's id and `#`. One that ends with `#` is a start; any other is the whole key. */
export type Prefix =
  | 'participant#'
  | 'journal#'
  | 'volunteer#'
  | 'application#'
  | 'links#'
  | 'link#'
  | 'settings'
  | 'visit#'
  | 'cards#'
  | `cards#${'participant' | 'volunteer' | 'partner' | 'match' | 'application' | 'conference' | 'task'}`
  | 'conference#'
  | 'pool#'
  | `imports#${'participant' | 'volunteer'}`
  | 'staff'
  | 'erasures'
  | 'caseload'
  | 'messages'
  | 'membership#'
  | 'access#'
  | 'engagement#'
  | 'working'
  | 'base#'
  | 'figures'
  | 'figures#'
  | `idem-${string}#`;

/** Indexes of the table, by their names. */
export type IndexName = 'byVolunteer' | 'byResponsible';

/** One function: the slices it serves and what it may touch. */
export interface Entry {
  readonly name: string;
  /** What staff work with through it, in Norwegian, for alarms. */
  readonly work: string;
  /** Whose routes it answers. A slice belongs to one entry. */
  readonly slices: readonly string[];
  /** Partitions it may get, query and put conditions on. */
  readonly reads: readonly Prefix[];
  /** Partitions in which it may put, update and delete. */
  readonly writes: readonly Prefix[];
  /** Partitions from which it may only remove. */
  readonly removes?: readonly Prefix[];
  /** Partitions to which it may only add, and in which it may change or remove nothing. */
  readonly appends: readonly Prefix[];
  /** Partitions of an index it may query. */
  readonly queries: Readonly<Partial<Record<IndexName, readonly Prefix[]>>>;
  /** Whether it administers the tenant's logins. */
  readonly administersLogins: boolean;
  /** Whether it sends text messages and e-mails. It answers nobody: a clock calls it. */
  readonly sendsMessages?: true;
  /** Megabytes; processor time follows. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
}

/**
 * The table of privilege: which slices make which function of a city, and what each function may touch. Policies,
 * functions, integrations and the tests of all three are made from these lines alone.
 */
export const entries: readonly Entry[] = [
  {
    name: 'people',
    work: 'deltakere og koblinger',
    slices: [
      'participants',
      'access',
      'merging',
      'appointments',
      'messages',
      'plans',
      'matching',
      'cityPlan',
      'openings',
      'today',
      'covers',
      'caseload',
      'conferences',
      'links',
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
      'base#',
      'idem-people#',
    ],
    writes: [
      ...(['participant#', 'journal#', 'conference#', 'cards#participant', 'cards#match', 'cards#conference', 'cards#task'] as const),
      ...(['pool#', 'imports#participant', 'links#', 'caseload', 'messages', 'base#', 'idem-people#'] as const),
    ],
    // a link that is withdrawn is found no more
    removes: ['link#'],
    appends: ['access#'],
    queries: { byVolunteer: ['engagement#'], byResponsible: ['working'] },
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
    reads: ['figures'],
    writes: [],
    appends: [],
    queries: {},
    administersLogins: false,
    memory: 1024,
    timeout: 10,
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
    work: 'søknader utenfra og beskrivelsen av grensesnittet',
    slices: ['recruitment', 'service'],
    reads: ['settings', 'visit#', 'idem-public#'],
    writes: [],
    appends: ['application#', 'cards#application', 'visit#', 'idem-public#'],
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
    name: 'national',
    work: 'tallene fra byene',
    slices: ['national'],
    reads: ['figures#'],
    writes: [],
    appends: [],
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
