import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import type { eraseApplication } from '#shared/applications/index.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { eraseWrites, readApplication } from './store.ts';

/** Erases an application at once, history and all: whoever has applied may ask for it at any time. */
export const erase: ChangeOf<typeof eraseApplication> = async (_actor, { params: { applicationId }, body }, deps) => {
  const current = await readApplication(deps, applicationId);
  must(checkVersion(current, body, ['state']));
  return { writes: await eraseWrites(deps, current), answer: { erased: true } };
};
