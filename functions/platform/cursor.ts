import * as z from 'zod/mini';
import { common, Refused } from '#shared/kernel/index.ts';
import { parseJson } from './parseJson.ts';
import { signatureOf } from './signature.ts';

const sealed = z.tuple([z.string(), z.string()]);

/** Makes cursors and opens them again. */
export interface CursorSeal {
  /** A cursor that goes on after a sort key, good for this list in this city alone. */
  seal(list: string, sortKey: string): string;
  /** The sort key of a cursor. Refuses one that was tampered with, or made for another list or city. */
  open(list: string, cursor: string): string;
}

/** Cursors are signed, so that one made before a rotation of the origin secret still opens after it. */
export function cursorSeal(cityId: string, secrets: readonly string[]): CursorSeal {
  const { sign, isOurs } = signatureOf('cursor', cityId, secrets);
  return {
    seal(list, sortKey) {
      return Buffer.from(JSON.stringify([sortKey, sign([list, sortKey])])).toString('base64url');
    },
    open(list, cursor) {
      const parsed = z.safeParse(sealed, parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
      if (!parsed.success) throw new Refused(common.cursor);
      const [sortKey, signature] = parsed.data;
      if (!isOurs([list, sortKey], signature)) throw new Refused(common.cursor);
      return sortKey;
    },
  };
}
