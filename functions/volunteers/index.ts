export { newVolunteer } from './newVolunteer.ts';
export { readVolunteers } from './store.ts';
