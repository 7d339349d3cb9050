import { CALLBACK_PATH } from './provider.ts';
import type { Session } from './session.ts';

/**
 * Takes the provider's answer when the browser has just come back with one, and puts the address where the person was
 * before they left. The code in the address is used up and never stays in the history.
 */
export async function arrive(
  session: Session,
  location: Pick<Location, 'pathname' | 'href'>,
  history: Pick<History, 'replaceState'>,
): Promise<'here' | 'failed'> {
  if (location.pathname !== CALLBACK_PATH) return 'here';
  try {
    history.replaceState(null, '', await session.completeSignIn(new URL(location.href)));
    return 'here';
  } catch {
    // a stale or foreign callback, or the person said no: the way in is offered again, and says that it did not succeed
    history.replaceState(null, '', '/');
    return 'failed';
  }
}
