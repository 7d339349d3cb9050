export { entryPart } from './matchEntry.ts';
export { named, participantsFor, volunteerCards } from './names.ts';
export * from './operations.ts';
export { type MatchingRecord, matchItem, matchingRecordOf, readMatchEntry, readPool } from './store.ts';
