import * as z from 'zod/mini';
import { jsonOf } from '../json.ts';
import { CALLBACK_PATH, type Provider, SessionEnded } from './provider.ts';
import { type Person, type Tokens, tokens as tokensSchema } from './tokens.ts';

/** `ran-out` keeps the person: what they typed is still theirs, and the page stays as it stands until they sign in again. */
export type SessionState =
  | { readonly status: 'signed-out' }
  | { readonly status: 'signed-in'; readonly person: Person }
  | { readonly status: 'ran-out'; readonly person: Person };

export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** An access token that is good for a while; with `renew`, one newer than the last. Rejects with `SessionEnded`. */
  accessToken(renew?: boolean): Promise<string>;
  /** Leaves for the provider; comes back to `returnTo`, a path with its query. */
  signIn(returnTo: string): Promise<void>;
  /** Takes the provider's answer and says where the person was. */
  completeSignIn(callback: URL): Promise<string>;
  /** Forgets the session here and at the provider, and leaves. */
  signOut(): Promise<void>;
}

const TOKENS = 'steg.session';
const DEPARTURE = 'steg.departure';
/** An access token this close to its end, in milliseconds, is renewed before it is used. */
const MARGIN_MS = 30_000;

const departure = z.object({ state: z.string(), verifier: z.string(), returnTo: z.string() });

/** A stored value, or undefined when there is none or it is not what we once wrote. */
function stored<Schema extends z.ZodMiniType>(storage: Storage, key: string, schema: Schema): z.output<Schema> | undefined {
  const text = storage.getItem(key);
  return text === null ? undefined : z.safeParse(schema, jsonOf(text)).data;
}

interface Dependencies {
  readonly provider: Provider;
  /** Where the tokens are kept: the tab's own storage, gone when the tab is closed. */
  readonly storage: Storage;
  readonly go: (url: URL) => void;
}

export function createSession({ provider, storage, go }: Dependencies): Session {
  let current = stored(storage, TOKENS, tokensSchema);
  let state: SessionState = current ? { status: 'signed-in', person: current.person } : { status: 'signed-out' };
  let renewal: Promise<Tokens> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const keep = (next: Tokens): Tokens => {
    current = next;
    storage.setItem(TOKENS, JSON.stringify(next));
    become({ status: 'signed-in', person: next.person });
    return next;
  };

  const forget = (): void => {
    current = undefined;
    storage.removeItem(TOKENS);
  };

  const renew = async (old: Tokens): Promise<Tokens> => {
    try {
      return keep(await provider.refresh(old));
    } catch (error) {
      if (error instanceof SessionEnded) {
        forget();
        become({ status: 'ran-out', person: old.person });
      }
      throw error;
    } finally {
      renewal = undefined;
    }
  };

  return {
    state: () => state,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async accessToken(newer = false) {
      if (!current) throw new SessionEnded('not signed in');
      if (!newer && Date.now() < current.expiresAt - MARGIN_MS) return current.accessToken;
      // many requests may find the token old at once; they share one renewal
      renewal ??= renew(current);
      return (await renewal).accessToken;
    },

    async signIn(returnTo) {
      const { url, departure: leaving } = await provider.authorization();
      storage.setItem(DEPARTURE, JSON.stringify({ ...leaving, returnTo }));
      go(url);
    },

    async completeSignIn(callback) {
      const left = stored(storage, DEPARTURE, departure);
      storage.removeItem(DEPARTURE);
      if (!left) throw new SessionEnded('no departure');
      keep(await provider.exchange(callback, left));
      return left.returnTo.startsWith(CALLBACK_PATH) ? '/' : left.returnTo;
    },

    async signOut() {
      const old = current;
      forget();
      become({ status: 'signed-out' });
      // where the provider cannot be told, the tokens are still gone from here, and leaving ends its own sign-in
      if (old) await provider.revoke(old).catch(() => undefined);
      go(provider.signOutUrl());
    },
  };
}
