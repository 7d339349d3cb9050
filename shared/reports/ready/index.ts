import type { Template } from '../template.ts';
import { cooperation, followUp, inShort, matches, useOfGrant, volunteers, wayAhead, whoWeFollowed } from './parts.ts';

const ready = { isOwn: false, isRetired: false, version: 1, audience: 'outside' } as const;

/** The yearly account to Helsedirektoratet, which funds follow-up and aftercare. */
const directorate: Template = {
  ...ready,
  id: 'helsedirektoratet',
  name: {
    nb: 'Årsrapport til Helsedirektoratet',
    nn: 'Årsrapport til Helsedirektoratet',
    en: 'Yearly report to the Directorate of Health',
  },
  about: {
    nb: 'Oppfølging og ettervern gjennom ett år, ved siden av året før.',
    nn: 'Oppfølging og ettervern gjennom eitt år, ved sida av året før.',
    en: 'Follow-up and aftercare through a year, beside the year before.',
  },
  comparesYears: true,
  hasGrant: false,
  sections: [inShort, whoWeFollowed, followUp, matches, volunteers, cooperation, wayAhead],
};

/** What the board and the national office are told every half-year. */
const halfYear: Template = {
  ...ready,
  id: 'halvar',
  name: {
    nb: 'Halvårsrapport til styret og nasjonalt kontor',
    nn: 'Halvårsrapport til styret og nasjonalt kontor',
    en: 'Half-year report to the board and the national office',
  },
  about: {
    nb: 'Hvordan det går, på to sider.',
    nn: 'Korleis det går, på to sider.',
    en: 'How it goes, on two pages.',
  },
  comparesYears: true,
  hasGrant: false,
  sections: [inShort, whoWeFollowed, followUp, matches, volunteers, wayAhead],
};

/** What a funder is told: results against targets, in each of the project's phases. */
const funder: Template = {
  ...ready,
  id: 'tilskudd',
  name: { nb: 'Tilskuddsrapport', nn: 'Tilskotsrapport', en: 'Grant report' },
  about: {
    nb: 'Resultater mot mål, i hele perioden og i hver fase av prosjektet.',
    nn: 'Resultat mot mål, i heile perioden og i kvar fase av prosjektet.',
    en: 'Results against targets, in the whole period and in each phase of the project.',
  },
  comparesYears: false,
  hasGrant: true,
  sections: [useOfGrant, whoWeFollowed, followUp, matches, wayAhead],
};

/** The templates that come with the product. */
export const READY_TEMPLATES: readonly Template[] = [halfYear, directorate, funder];
