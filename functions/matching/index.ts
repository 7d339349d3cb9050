export { entryPart } from './matchEntry.ts';
export { named, participantsFor, volunteerCards } from './names.ts';
export * from './operations.ts';
export { matchItem, readMatchEntry } from './store.ts';
