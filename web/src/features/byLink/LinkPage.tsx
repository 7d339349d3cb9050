import { useCallback, useEffect, useState } from 'react';
import { logMeetingByLink, openLink } from '#shared/byLink/index.ts';
import type { Drafts } from '#web/app/drafts/drafts.ts';
import { createShelf } from '#web/app/drafts/shelf.ts';
import type { SendMeeting } from '#web/app/outbox/unsent.ts';
import { useOutbox } from '#web/app/outbox/useOutbox.ts';
import { useRead } from '#web/app/queries.ts';
import { ServicesProvider, useServices } from '#web/app/services.tsx';
import { Loaded, SkeletonRows } from '#web/ui/States.tsx';
import { linkDrafts } from './linkDrafts.ts';
import { NoLink } from './NoLink.tsx';
import { OpenedLink } from './OpenedLink.tsx';
import { keptToken } from './token.ts';
import { Unsent } from './Unsent.tsx';

/** What a volunteer's personal link opens. It asks for no login, and keeps nothing that anybody else could open. */
export function LinkPage() {
  const services = useServices();
  const [token] = useState(() => keptToken(sessionStorage));
  const [drafts, setDrafts] = useState<Drafts>();
  useEffect(() => {
    if (token) void linkDrafts(token, createShelf(indexedDB)).then(setDrafts);
    // another link in the same tab changes the fragment alone
    const reload = (): void => location.reload();
    window.addEventListener('hashchange', reload);
    return () => window.removeEventListener('hashchange', reload);
  }, [token]);
  if (!token) return <NoLink />;
  if (!drafts) return <SkeletonRows rows={4} />;
  return (
    <ServicesProvider services={{ ...services, drafts, unsent: drafts }}>
      <WithToken token={token} drafts={drafts} />
    </ServicesProvider>
  );
}

function WithToken({ token, drafts }: { readonly token: string; readonly drafts: Drafts }) {
  const read = useRead(openLink, { body: { token } });
  const { refetch } = read;
  const { call } = useServices();
  const send = useCallback<SendMeeting>((told) => call(logMeetingByLink, { body: { token, ...told } }), [call, token]);
  const [seen] = useState(() => () => void refetch());
  const outbox = useOutbox(drafts, send, seen);
  return (
    <>
      {read.error?.status === 404 ? (
        <NoLink />
      ) : (
        <Loaded read={read}>{(opened) => <OpenedLink token={token} opened={opened} outbox={outbox} />}</Loaded>
      )}
      <Unsent outbox={outbox} />
    </>
  );
}
