import { useServices } from '#web/app/services.tsx';

/** Signs out: drafts on this device go first, so that nothing readable is left behind; then the session, here and at the provider. */
export function useSignOut(): () => void {
  const { drafts, session } = useServices();
  return () => {
    // signing out comes first among what must not fail: without a database there are no drafts to leave behind
    void drafts
      .discardAll()
      .catch(() => undefined)
      .then(() => session.signOut());
  };
}
