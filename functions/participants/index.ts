export { consentWrite } from './consentHistory.ts';
export { knownPartner } from './referralSource.ts';
export { registration } from './registerParticipant.ts';
export * from './store.ts';
export { askedToTalk, readTalkWanted, talkMoved, talksWantedIn } from './talkWanted.ts';
