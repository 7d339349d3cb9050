export { barItem } from './bars.ts';
export { entryPart } from './matchEntry.ts';
export { named, participantsFor, volunteerCards, volunteerOf } from './names.ts';
export * from './operations.ts';
export { type SafetyCase, safetyCasesIn } from './safety.ts';
export { type MatchingRecord, matchItem, matchingRecordOf, readMatchEntry, readPool } from './store.ts';
export { readWeights } from './weights.ts';
