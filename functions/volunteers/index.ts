export { likelyVolunteers } from './findLikely.ts';
export { newVolunteer } from './newVolunteer.ts';
export { readVolunteerSettings } from './settings.ts';
