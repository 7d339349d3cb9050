import { type Operation, openAsk, openChange } from '#functions/platform/operation.ts';
import { acceptRoleLimits, answerProposal, askForCall, logMeetingByLink, openLink, pauseByLink } from '#shared/byLink/index.ts';
import { accept } from './acceptRoleLimits.ts';
import { answer } from './answerProposal.ts';
import { ask } from './askForCall.ts';
import { meet } from './logMeetingByLink.ts';
import { show } from './openLink.ts';
import { pause } from './pauseByLink.ts';

/** What a volunteer can do by a personal link, without signing in. */
export const byLinkOperations: readonly Operation[] = [
  openAsk(openLink, show),
  openChange(acceptRoleLimits, accept),
  openChange(answerProposal, answer),
  openChange(logMeetingByLink, meet),
  openChange(pauseByLink, pause),
  openChange(askForCall, ask),
];
