export { barItem } from './bars.ts';
export { earlyEndingsItem } from './earlyEndings.ts';
export { meetBy } from './logMeeting.ts';
export { entryPart } from './matchEntry.ts';
export { named, participantsFor, volunteerCards, volunteerOf } from './names.ts';
export { type SafetyCase, safetyCasesIn } from './safety.ts';
export { stepBy } from './stepMatch.ts';
export * from './store.ts';
export { readWeights } from './weights.ts';
