import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import type { overrideMinimum } from '#shared/participants/index.ts';
import { readProfile, replaceProfile } from './store.ts';

/** The unit leader lets a match come before enough conversations; the reason stays with the record. */
export const override: ChangeOf<typeof overrideMinimum> = async (actor, { params: { participantId }, body }, deps) => {
  const [current, by] = await Promise.all([readProfile(deps, participantId), staffRefOf(actor, deps)]);
  const matchingOverride = { reason: body.reason, by, on: deps.today };
  must(checkVersion(current, { version: body.version, matchingOverride }));
  const next = { ...current, version: current.version + 1, matchingOverride };
  return {
    writes: [
      replaceProfile(deps, next),
      historyWrite(
        deps.keys.participantHistory,
        participantId,
        { by, action: 'overrideMinimum', fields: ['matchingOverride'], before: current },
        deps,
      ),
    ],
    answer: { id: participantId, version: next.version },
  };
};
