import { keysOf } from '#shared/kernel/keysOf.ts';
import type { Words } from '#shared/kernel/words.ts';
import { useTexts } from '#web/i18n/language.tsx';
import type { Option } from './fields.tsx';

/** A word list of the contract as options, in its own order. */
export function useOptions(words: Words): Option[] {
  const word = useTexts(words);
  return keysOf(words).map((value) => ({ value, label: word(value) }));
}
