import { useServices } from '#web/app/services.tsx';

/** Signs out: drafts on this device go first, so that nothing readable is left behind; then the session, here and at the provider. */
export function useSignOut(): () => void {
  const { drafts, session } = useServices();
  return () => {
    void drafts.discardAll().finally(() => session.signOut());
  };
}
