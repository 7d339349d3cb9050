import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { createContext, type ReactNode, use, useCallback, useEffect } from 'react';
import { logMeeting } from '#shared/matching/index.ts';
import { useServices } from '../services.tsx';
import { useMay } from '../useMay.ts';
import type { SendMeeting } from './unsent.ts';
import { type OutboxOnScreen, useOutbox } from './useOutbox.ts';

const StaffOutboxContext = createContext<OutboxOnScreen | undefined>(undefined);

/** What a meeting makes old. */
const OUTDATED = ['matching', 'participants', 'today'];

/**
 * Holds the meetings that whoever is signed in has saved and that are not sent, around all screens: they are sent from wherever
 * one is. Also fetches the screens that one must be able to come to without network.
 */
export function StaffOutbox({ children }: { readonly children: ReactNode }) {
  const { call, unsent } = useServices();
  const queries = useQueryClient();
  const router = useRouter();
  const mayLog = useMay()(logMeeting);
  const send = useCallback<SendMeeting>(
    async (body, of) => {
      if (of) await call(logMeeting, { params: { participantId: of.participantId, matchId: of.matchId }, body });
    },
    [call],
  );
  const onSent = useCallback(() => {
    for (const slice of OUTDATED) void queries.invalidateQueries({ queryKey: [slice] });
  }, [queries]);
  const outbox = useOutbox(unsent, send, onSent);
  useEffect(() => {
    if (!mayLog) return;
    const { routesByPath } = router;
    for (const route of [routesByPath['/koblinger/$participantId/$matchId/mote'], routesByPath['/koblinger/$participantId/$matchId']]) {
      // without network now, they are fetched when somebody goes there
      router.loadRouteChunk(route)?.catch(() => undefined);
    }
  }, [router, mayLog]);
  return <StaffOutboxContext value={outbox}>{children}</StaffOutboxContext>;
}

/** The outbox of whoever is signed in. */
export function useStaffOutbox(): OutboxOnScreen {
  const outbox = use(StaffOutboxContext);
  if (!outbox) throw new Error('useStaffOutbox outside StaffOutbox');
  return outbox;
}
