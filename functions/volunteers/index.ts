export { newVolunteer } from './newVolunteer.ts';
export { readVolunteerSettings } from './settings.ts';
export { readVolunteers } from './store.ts';
