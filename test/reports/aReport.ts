import { type FrozenVersion, type Numbers, READY_TEMPLATES, type Report, stretchOf } from '#shared/reports/index.ts';

const by = { id: '2b0e6f61-94c5-4f0e-8d5e-6f3b1d7a9c42', name: 'Ragnhild Eksempel' };
const at = '2026-11-21T10:00:00.000Z';

function templateCalled(id: string) {
  const found = READY_TEMPLATES.find((template) => template.id === id);
  if (!found) throw new Error(`There is no template called ${id}`);
  return found;
}

/** A half-year report with a text in every part, unless said otherwise. */
export function aReport({ template = 'halvar', ...said }: Partial<Omit<Report, 'template'>> & { readonly template?: string } = {}): Report {
  const { id, name, audience, comparesYears, hasGrant, sections } = templateCalled(template);
  const written = { text: 'Flere er henvist fra behandling enn før.\n\nDet merkes på ventetiden.', version: 1, changed: { by, at } };
  return {
    id: '5b7c2b34-61b5-4a0b-9d0c-1c8c8c1d2f10',
    template: { id, name },
    audience,
    comparesYears,
    hasGrant,
    sections,
    stretch: stretchOf('2026-H1'),
    service: null,
    phase: null,
    title: 'Halvårsrapport for styret',
    grant: null,
    targets: [],
    headVersion: 1,
    texts: Object.fromEntries(sections.map((section) => [section.id, written])),
    state: 'draft',
    correcting: null,
    versions: [],
    changed: { by, at },
    version: 3,
    ...said,
  };
}

/** Numbers with large ones, a hidden one, an average and an average of nobody. */
export const someNumbers = (said: Partial<Numbers> = {}): Numbers => ({
  asOf: at,
  now: {
    participantsActive: 1400,
    'participantsActive.phase.before': null,
    'participantsActive.phase.during': 612,
    'participantsActive.phase.after': 788,
    volunteers: 43,
    'volunteers.stage.active': 30,
  },
  inStretch: {
    people: 58,
    participantsStarted: 31,
    'participantsStarted.phase.before': null,
    'participantsStarted.phase.during': null,
    meetingsHeld: 1234,
    'daysToMatch.sum': 125,
    'daysToMatch.count': 10,
  },
  yearBefore: { stretch: stretchOf('2025-H1'), cells: { people: 41, participantsStarted: 22 } },
  inPhases: [],
  ...said,
});

export const aVersion = (said: Partial<FrozenVersion> = {}): FrozenVersion => ({
  id: '8a0c5a52-7d3f-4c60-9a56-1d5a4e0b7c33',
  number: 1,
  at,
  by,
  replaces: null,
  withdrawn: null,
  files: [],
  ...said,
});
