import type { z } from 'zod/mini';
import { READY_TEMPLATES } from './ready/index.ts';
import type { frozenVersion, numbers as numbersSchema, report, reportLine } from './schema.ts';
import { ownTemplate, type templateInput } from './template.ts';

export const reportId = '5b7c2b34-61b5-4a0b-9d0c-1c8c8c1d2f10';
export const templateId = '7d1f4a52-0f5c-4a57-8b6d-3c0d6f0e9a21';
export const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const by = { id: '2b0e6f61-94c5-4f0e-8d5e-6f3b1d7a9c42', name: 'Ragnhild Eksempel' };
const at = '2026-11-02T09:30:00.000Z';
const stretch = { from: '2026-01-01', to: '2026-06-30', period: '2026-H1' };

export const templateBody: z.input<typeof templateInput> = {
  name: 'Til kommunen',
  audience: 'outside',
  comparesYears: false,
  hasGrant: false,
  sections: [{ heading: 'Deltakerne', guidance: 'Hvem er de?', figures: [{ figure: 'participantsStarted', breakdowns: ['phase'] }] }],
};

export const template = ownTemplate(templateBody, { id: templateId, version: 1, isRetired: false });

export const version: z.input<typeof frozenVersion> = {
  id: '8a0c5a52-7d3f-4c60-9a56-1d5a4e0b7c33',
  number: 1,
  at,
  by,
  replaces: null,
  withdrawn: null,
  files: [{ language: 'nb', format: 'pdf', bytes: 61_204, sha256 }],
};

export const draft: z.input<typeof report> = {
  id: reportId,
  template: { id: templateId, name: template.name },
  audience: template.audience,
  comparesYears: template.comparesYears,
  hasGrant: template.hasGrant,
  sections: template.sections,
  stretch,
  service: null,
  phase: null,
  title: 'Halvårsrapport',
  grant: null,
  targets: [],
  headVersion: 1,
  texts: { 1: { text: 'Flere er henvist fra behandling enn før.', version: 1, changed: { by, at } } },
  state: 'draft',
  correcting: null,
  versions: [],
  changed: { by, at },
  version: 2,
};

export const line: z.input<typeof reportLine> = {
  id: reportId,
  title: 'Halvårsrapport',
  template: READY_TEMPLATES[0]?.name ?? template.name,
  stretch,
  state: 'frozen',
  latest: { number: 1, at },
  changed: { by, at },
};

export const numbers: z.input<typeof numbersSchema> = {
  asOf: at,
  now: { participantsActive: 42 },
  inStretch: { participantsStarted: 9, 'participantsStarted.phase.before': null },
  yearBefore: null,
  inPhases: [],
};

export const begun = { at, by, action: 'beginReport', fields: [] };
