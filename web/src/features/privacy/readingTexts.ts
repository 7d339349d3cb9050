import type { Words } from '#shared/kernel/index.ts';

/** What was read, by the operation that showed it. */
export const READ: Words = {
  getParticipant: { nb: 'Åpnet deltakerens side', nn: 'Opna sida til deltakaren', en: "Opened the participant's page" },
  openRecord: { nb: 'Skrev hvorfor', nn: 'Skreiv kvifor', en: 'Wrote why' },
  listClosures: { nb: 'Så på hvem siden er lukket for', nn: 'Såg på kven sida er lukka for', en: 'Looked at whom the page is closed to' },
  getCase: {
    nb: 'Gikk gjennom saken i et samarbeidsmøte',
    nn: 'Gjekk gjennom saka i eit samarbeidsmøte',
    en: 'Went through the case in a meeting with a partner',
  },
  listParticipantCases: { nb: 'Så på samarbeidsmøter', nn: 'Såg på samarbeidsmøte', en: 'Looked at meetings with partners' },
  getMatching: { nb: 'Så på ønsker og koblinger', nn: 'Såg på ønske og koplingar', en: 'Looked at wishes and matches' },
  getCityPlan: {
    nb: 'Så på planen for alle som venter',
    nn: 'Såg på planen for alle som ventar',
    en: 'Looked at the plan for everybody who waits',
  },
  suggestAssignments: {
    nb: 'Så på ønsker som kan passe for en tidgiver',
    nn: 'Såg på ønske som kan passe for ein tidgivar',
    en: 'Looked at wishes that may suit a volunteer',
  },
  suggestVolunteers: { nb: 'Så på forslag til tidgiver', nn: 'Såg på forslag til tidgivar', en: 'Looked at suggested volunteers' },
  getVolunteer: { nb: 'Åpnet tidgiverens side', nn: 'Opna sida til tidgivaren', en: "Opened the volunteer's page" },
  listVolunteerMatches: {
    nb: 'Så på tidgiverens koblinger',
    nn: 'Såg på koplingane til tidgivaren',
    en: "Looked at the volunteer's matches",
  },
  getParticipantPackage: { nb: 'Hentet alt for å gi det ut', nn: 'Henta alt for å gi det ut', en: 'Fetched everything to hand it over' },
  getVolunteerPackage: { nb: 'Hentet alt for å gi det ut', nn: 'Henta alt for å gi det ut', en: 'Fetched everything to hand it over' },
  listBehindFigure: {
    nb: 'Så på listen bak et tall',
    nn: 'Såg på lista bak eit tal',
    en: 'Looked at the list behind a figure',
  },
  exportParticipants: { nb: 'Tok ut linjen i en fil', nn: 'Tok ut linja i ei fil', en: 'Took out the line of the list in a file' },
  exportRegistrations: { nb: 'Tok ut opplysningene i en fil', nn: 'Tok ut opplysningane i ei fil', en: 'Took out the details in a file' },
  exportVolunteers: { nb: 'Tok ut i en fil', nn: 'Tok ut i ei fil', en: 'Took out in a file' },
  exportMatches: { nb: 'Tok ut koblinger i en fil', nn: 'Tok ut koplingar i ei fil', en: 'Took out matches in a file' },
  listParticipantChanges: { nb: 'Så på historikken', nn: 'Såg på historikken', en: 'Looked at the history' },
  listVolunteerChanges: { nb: 'Så på historikken', nn: 'Såg på historikken', en: 'Looked at the history' },
  listParticipantReadings: { nb: 'Så på denne innsynsloggen', nn: 'Såg på denne innsynsloggen', en: 'Looked at this access log' },
  listVolunteerReadings: { nb: 'Så på denne innsynsloggen', nn: 'Såg på denne innsynsloggen', en: 'Looked at this access log' },
};

/** What is told of a way to read that has no words of its own yet. */
export const READ_A_PART = { nb: 'Åpnet en del av journalen', nn: 'Opna ein del av journalen', en: 'Opened a part of the record' };
