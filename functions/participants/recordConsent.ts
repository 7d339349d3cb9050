import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { leavingWrites } from '#functions/reporting/index.ts';
import { type ConsentInput, consentFaults, restsOnLaw, withConsent } from '#shared/consents/index.ts';
import { checkVersion, withoutFaults } from '#shared/kernel/index.ts';
import { entryPartOf, type Participant, type recordConsent } from '#shared/participants/index.ts';
import { firstOpenDay } from '#shared/reporting/index.ts';
import { consentWrite } from './consentHistory.ts';
import { knownPartner } from './referralSource.ts';
import { readParticipantCard, readProfile, replaceProfile } from './store.ts';

const partnerOf = (input: ConsentInput): string | null => (input.purpose === 'shareWithPartner' ? input.partnerId : null);

/** Records a consent, or its withdrawal, which the very next request obeys. */
export const consent: ChangeOf<typeof recordConsent> = async (actor, { params: { participantId }, body }, deps) => {
  const { purpose, given } = body;
  const partnerId = partnerOf(body);
  const [current, by] = await Promise.all([
    readProfile(deps, participantId),
    staffRefOf(actor, deps),
    given && partnerId ? knownPartner(partnerId, '/partnerId', deps) : undefined,
  ]);
  const consents = withConsent(current.consents, body);
  must(checkVersion(current, { version: body.version, consents }));
  must(withoutFaults(consentFaults('/given', purpose, given, deps.today)));
  // consent that is withdrawn has effect from now on: what was told of closed months stands, and is nobody's
  const leaves = current.consents.statistics !== null && consents.statistics === null && !restsOnLaw('statistics', deps.city);
  const next: Participant = {
    ...current,
    version: current.version + 1,
    consents,
    ...(leaves && { countedFrom: firstOpenDay(deps.today) }),
  };
  // who may open the record, and what may be shown beside a volunteer, is asked of the card
  const card = purpose === 'shareWithPartner' ? [] : [patchVersioned(await readParticipantCard(deps, participantId), entryPartOf(next))];
  return {
    writes: [
      replaceProfile(deps, next),
      ...card,
      ...(leaves ? await leavingWrites([{ kind: 'participant', id: participantId }], deps) : []),
      consentWrite(participantId, { purpose, partnerId, given }, by, deps),
      historyWrite(
        deps.keys.participantHistory,
        participantId,
        { by, action: given ? 'giveConsent' : 'withdrawConsent', fields: [purpose], before: { [purpose]: current.consents[purpose] } },
        deps,
      ),
    ],
    answer: { id: participantId, version: next.version },
  };
};
