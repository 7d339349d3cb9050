import { keysOf } from '#shared/kernel/index.ts';
import type { RecordPart } from '#shared/privacy/index.ts';

/** How the sort keys of each part of a record begin: up to the first divider, or all of it. */
const BEGINNINGS: Readonly<Record<RecordPart, readonly string[]>> = {
  profile: ['profile'],
  wishes: ['wishes'],
  consents: ['consent'],
  conversations: ['conversation'],
  corrections: ['correction'],
  appointments: ['appointment'],
  reminders: ['reminder'],
  assignments: ['assignment'],
  bars: ['bar'],
  briefs: ['brief'],
  matches: ['match'],
  meetings: ['meeting', 'early'],
  plan: ['goal', 'handout'],
  assessments: ['assessment'],
  conferences: ['case', 'task'],
  history: ['history'],
  merges: ['merge', 'signpost'],
  supervisions: ['supervision'],
  links: ['link'],
  handovers: ['handover'],
};

const DIVIDER = '#';

/** Which part of a record an item is; undefined for one that nobody has said of what it tells the person. */
export function partOf(sk: string): RecordPart | undefined {
  const [beginning = ''] = sk.split(DIVIDER);
  return keysOf(BEGINNINGS).find((part) => BEGINNINGS[part].includes(beginning));
}
