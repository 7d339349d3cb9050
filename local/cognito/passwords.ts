import { randomInt } from 'node:crypto';
import type { Pool } from './pools.ts';

const CLASSES = [
  { needed: 'RequireLowercase', has: /[a-z]/, characters: 'abcdefghijkmnopqrstuvwxyz' },
  { needed: 'RequireUppercase', has: /[A-Z]/, characters: 'ABCDEFGHJKLMNPQRSTUVWXYZ' },
  { needed: 'RequireNumbers', has: /[0-9]/, characters: '23456789' },
  { needed: 'RequireSymbols', has: /[^A-Za-z0-9\s]/, characters: '-_.+' },
] as const;

/** Whether a password is what the pool's own rule asks for. */
export const isAllowed = (password: string, { passwordPolicy }: Pick<Pool, 'passwordPolicy'>): boolean =>
  password.length >= passwordPolicy.MinimumLength && CLASSES.every(({ needed, has }) => !passwordPolicy[needed] || has.test(password));

/** A password to sign in with once, of every kind of character any rule may ask for. */
export function temporaryPassword({ passwordPolicy }: Pick<Pool, 'passwordPolicy'>): string {
  const length = Math.max(passwordPolicy.MinimumLength, CLASSES.length);
  return Array.from({ length }, (_, at) => {
    const { characters } = CLASSES[at % CLASSES.length] ?? CLASSES[0];
    return characters[randomInt(characters.length)];
  }).join('');
}
