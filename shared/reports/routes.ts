import * as z from 'zod/mini';
import { common, id, line, MATCHMAKERS, routesOf, version } from '#shared/kernel/index.ts';
import * as example from './examples.ts';
import { reportRefusals } from './refusals.ts';
import {
  downloaded,
  fileQuery,
  frozenReport,
  headEdit,
  languages,
  liveReport,
  reportInput,
  reportLine,
  textEdit,
  versionParams,
} from './schema.ts';
import { sectionId, template, templateEdit, templateInput } from './template.ts';

const route = routesOf('reports');
const LEADERS = ['unitLeader'] as const;
const params = z.strictObject({ reportId: id });
const changed = z.strictObject({ id, version });
const saved = { id: example.reportId, version: 3 };
const open = [common.notFound, common.stale, reportRefusals.isFrozen];

export const listReports = route({
  operationId: 'listReports',
  method: 'GET',
  path: '/api/reports',
  summary: "The city's reports, and the templates there are",
  access: MATCHMAKERS,
  response: z.strictObject({ reports: z.array(reportLine), templates: z.array(template) }),
  examples: { response: { reports: [example.line], templates: [example.template] } },
});

export const beginReport = route({
  operationId: 'beginReport',
  method: 'POST',
  path: '/api/reports',
  summary: 'Begins a report from a template, for a stretch of time',
  access: MATCHMAKERS,
  body: reportInput,
  status: 201,
  response: changed,
  refusals: [common.notFound],
  examples: {
    body: { template: 'halvar', title: 'Halvårsrapport', span: { period: '2026-H1' }, service: null, phase: null, like: null },
    response: { id: example.reportId, version: 1 },
  },
});

export const getReport = route({
  operationId: 'getReport',
  method: 'GET',
  path: '/api/reports/{reportId}',
  summary: 'A report with its figures as they are now; small numbers are hidden in one that leaves the house',
  access: MATCHMAKERS,
  params,
  response: liveReport,
  refusals: [common.notFound],
  examples: { response: { report: example.draft, numbers: example.numbers, hidden: 1, history: [example.begun] } },
});

export const saveReportHead = route({
  operationId: 'saveReportHead',
  method: 'PUT',
  path: '/api/reports/{reportId}',
  summary: "What a report is called, and for a grant's report who gives it, its phases and its targets",
  access: MATCHMAKERS,
  params,
  body: headEdit,
  response: changed,
  refusals: open,
  examples: {
    body: {
      title: 'Sluttrapport',
      grant: {
        funder: 'Helsedirektoratet',
        name: 'Oppfølging og ettervern',
        phases: [{ name: 'Etablering', from: '2026-01-01', to: '2026-06-30' }],
      },
      targets: [{ figure: 'people', phase: 0, number: 40 }],
      version: 1,
    },
    response: saved,
  },
});

export const writeReportText = route({
  operationId: 'writeReportText',
  method: 'PUT',
  path: '/api/reports/{reportId}/texts/{sectionId}',
  summary: 'Writes the text of one part of a report; others may write in other parts meanwhile',
  access: MATCHMAKERS,
  params: z.strictObject({ reportId: id, sectionId }),
  body: textEdit,
  response: changed,
  refusals: open,
  examples: { body: { text: 'Flere er henvist fra behandling enn før.', version: 0 }, response: saved },
});

export const freezeReport = route({
  operationId: 'freezeReport',
  method: 'POST',
  path: '/api/reports/{reportId}/freeze',
  summary: 'Freezes a report: its files are made in the languages chosen and never change again',
  access: LEADERS,
  params,
  body: z.strictObject({ languages, version }),
  response: z.strictObject({ id, version, number: z.int() }),
  refusals: [...open, reportRefusals.notOver, reportRefusals.textMissing, reportRefusals.targetsMissing, reportRefusals.tooLarge],
  examples: { body: { languages: ['nb', 'en'], version: 3 }, response: { id: example.reportId, version: 4, number: 1 } },
});

export const correctReport = route({
  operationId: 'correctReport',
  method: 'POST',
  path: '/api/reports/{reportId}/correct',
  summary: 'Takes a frozen report up again, for a version that is put in place of the latest; what is frozen stands',
  access: LEADERS,
  params,
  body: z.strictObject({ why: line(300), version }),
  response: changed,
  refusals: [common.notFound, common.stale, reportRefusals.notFrozen],
  examples: { body: { why: 'En deltaker manglet', version: 4 }, response: { id: example.reportId, version: 5 } },
});

export const withdrawReport = route({
  operationId: 'withdrawReport',
  method: 'POST',
  path: '/api/reports/{reportId}/versions/{versionId}/withdraw',
  summary: 'Marks a version as withdrawn, and says why; it can still be read',
  access: LEADERS,
  params: versionParams,
  body: z.strictObject({ why: line(300), version }),
  response: changed,
  refusals: [common.notFound, common.stale, reportRefusals.alreadyWithdrawn],
  examples: { body: { why: 'Sendt til feil mottaker', version: 4 }, response: { id: example.reportId, version: 5 } },
});

export const getFrozenReport = route({
  operationId: 'getFrozenReport',
  method: 'GET',
  path: '/api/reports/{reportId}/versions/{versionId}',
  summary: 'A version as it was frozen',
  access: MATCHMAKERS,
  params: versionParams,
  response: frozenReport,
  refusals: [common.notFound],
  examples: {
    response: {
      version: example.version,
      report: { ...example.draft, state: 'frozen', versions: [example.version] },
      numbers: example.numbers,
    },
  },
});

export const downloadReport = route({
  operationId: 'downloadReport',
  method: 'GET',
  path: '/api/reports/{reportId}/versions/{versionId}/file',
  summary: 'A file of a frozen version, to the byte as it was made',
  access: MATCHMAKERS,
  params: versionParams,
  query: fileQuery,
  response: downloaded,
  refusals: [common.notFound],
  examples: {
    response: {
      name: 'Halvårsrapport – utgave 1.csv',
      mediaType: 'text/csv',
      sha256: example.sha256,
      base64: 'VGFsbA==',
    },
  },
});

export const makeTemplate = route({
  operationId: 'makeTemplate',
  method: 'POST',
  path: '/api/report-templates',
  summary: "Makes a template of the city's own from the catalogue of figures",
  access: LEADERS,
  body: templateInput,
  status: 201,
  response: changed,
  examples: { body: example.templateBody, response: { id: example.templateId, version: 1 } },
});

export const saveTemplate = route({
  operationId: 'saveTemplate',
  method: 'PUT',
  path: '/api/report-templates/{templateId}',
  summary: "Changes a template of the city's own, or takes it out of use; reports begun from it stay as they are",
  access: LEADERS,
  params: z.strictObject({ templateId: id }),
  body: templateEdit,
  response: changed,
  refusals: [common.notFound, common.stale],
  examples: { body: { ...example.templateBody, isRetired: false, version: 1 }, response: { id: example.templateId, version: 2 } },
});

export const reportRoutes = [
  listReports,
  beginReport,
  getReport,
  saveReportHead,
  writeReportText,
  freezeReport,
  correctReport,
  withdrawReport,
  getFrozenReport,
  downloadReport,
  makeTemplate,
  saveTemplate,
] as const;
