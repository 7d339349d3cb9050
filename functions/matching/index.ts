export { named, participantsFor, volunteerCards } from './names.ts';
export * from './operations.ts';
