import { join } from 'node:path';
import { decodeJwt } from 'jose';
import * as z from 'zod';
import { readJson, writeJson } from '../files.ts';

const state = z.object({ disabled: z.boolean().default(false), refreshTokens: z.array(z.string()).default([]) });
const file = z.record(z.string(), state);

/** A login of a pool. */
export interface LoginName {
  readonly UserPoolId: string;
  readonly Username: string;
}

/** What the emulator cannot be asked to change: whether a login is shut, and the sessions it has open. */
export interface SignIns {
  isDisabled(login: LoginName): boolean;
  setDisabled(login: LoginName, disabled: boolean): Promise<void>;
  /** Remembers a session that was opened. */
  opened(login: LoginName, refreshToken: string): Promise<void>;
  /** The sessions of a login, which are forgotten here. */
  takeSessions(login: LoginName): Promise<readonly string[]>;
}

const hasRunOut = (token: string, now: number): boolean => (decodeJwt(token).exp ?? Number.POSITIVE_INFINITY) * 1000 < now;

/** Opens what is kept in the folder of the logins, so that it outlives a restart as the logins do. */
export async function signInsIn(directory: string): Promise<SignIns> {
  const path = join(directory, 'sign-ins.json');
  const kept = new Map(Object.entries(await readJson(path, file, {})));
  let written: Promise<void> = Promise.resolve();

  const of = ({ UserPoolId, Username }: LoginName) => kept.get(`${UserPoolId} ${Username}`) ?? { disabled: false, refreshTokens: [] };
  const change = (login: LoginName, changes: Partial<z.infer<typeof state>>): Promise<void> => {
    kept.set(`${login.UserPoolId} ${login.Username}`, { ...of(login), ...changes });
    written = written.then(() => writeJson(path, Object.fromEntries(kept)));
    return written;
  };

  return {
    isDisabled: (login) => of(login).disabled,
    setDisabled: (login, disabled) => change(login, { disabled }),
    opened: (login, refreshToken) => {
      const still = of(login).refreshTokens.filter((token) => !hasRunOut(token, Date.now()));
      return change(login, { refreshTokens: [...still, refreshToken] });
    },
    takeSessions: async (login) => {
      const { refreshTokens } = of(login);
      await change(login, { refreshTokens: [] });
      return refreshTokens;
    },
  };
}
