import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion, notAfter, withoutFaults } from '#shared/kernel/index.ts';
import { CONSENT_TEXT_VERSION, type Participant, type recordConsent } from '#shared/participants/index.ts';
import { readProfile, replaceProfile } from './store.ts';

/** Records a consent, or its withdrawal, which the very next request obeys. */
export const consent: ChangeOf<typeof recordConsent> = async (actor, { params: { participantId }, body }, deps) => {
  const [current, by] = await Promise.all([readProfile(deps, participantId), staffRefOf(actor, deps)]);
  const given = body.given && { ...body.given, textVersion: CONSENT_TEXT_VERSION };
  const consents = { ...current.consents, [body.purpose]: given };
  must(checkVersion(current, { version: body.version, consents }));
  if (given) must(withoutFaults([notAfter('/given/givenOn', given.givenOn, deps.today)]));
  const next: Participant = { ...current, version: current.version + 1, consents };
  const action = given ? 'giveConsent' : 'withdrawConsent';
  return {
    writes: [
      replaceProfile(deps, next),
      historyWrite(
        deps.keys.participantHistory,
        participantId,
        { by, action, fields: [body.purpose], before: { [body.purpose]: current.consents[body.purpose] } },
        deps,
      ),
    ],
    answer: { id: participantId, version: next.version },
  };
};
