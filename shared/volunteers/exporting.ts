import * as z from 'zod/mini';
import { MATCHMAKERS, takenOutOf, takingOut } from '#shared/kernel/index.ts';
import { card, profile, volunteerId } from './examples.ts';
import { route } from './routeParts.ts';
import { volunteer, volunteerCard } from './schema.ts';

/** What a file tells of a volunteer besides the list's line. Own experience is in no file (domain, for everyone). */
const exportedProfile = z.pick(volunteer, {
  name: true,
  birthYear: true,
  gender: true,
  phone: true,
  email: true,
  languages: true,
  interests: true,
  dislikes: true,
  skills: true,
  communicationStyle: true,
  areas: true,
  capacity: true,
  note: true,
  appliedOn: true,
});

/** A volunteer's line as it leaves the product. */
export const exportedVolunteer = z.strictObject({ card: volunteerCard, record: exportedProfile });
export type ExportedVolunteer = z.infer<typeof exportedVolunteer>;

const { ownExperience: _never, week: _inNoLine, ...told } = profile;

export const exportVolunteers = route({
  operationId: 'exportVolunteers',
  method: 'POST',
  path: '/api/volunteers/exports',
  summary: 'Lines of the list for a file; logged in the record of everybody in it',
  access: MATCHMAKERS,
  asks: true,
  body: takingOut,
  response: takenOutOf(exportedVolunteer),
  examples: { body: { ids: [volunteerId] }, response: { rows: [{ card, record: { ...told, appliedOn: card.stateSince } }] } },
});
