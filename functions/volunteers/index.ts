export { likelyVolunteers } from './findLikely.ts';
export { newVolunteer } from './newVolunteer.ts';
export { prepareBy } from './prepareVolunteer.ts';
export { readVolunteerSettings } from './settings.ts';
export { stepBy } from './stepVolunteer.ts';
