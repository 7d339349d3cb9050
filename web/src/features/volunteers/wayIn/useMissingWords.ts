import type { Missing } from '#shared/volunteers/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { wayInTexts } from './texts.ts';

/** What is missing, in words: "1 referanse, taushetserklæring". Empty where nothing is. */
export function useMissingWords(): (missing: readonly Missing[]) => string {
  const t = useTexts(wayInTexts);
  const wordOf = (one: Missing): string => {
    if (one.what === 'references') return t(one.count === 1 ? 'oneReference' : 'someReferences', { count: one.count });
    if (one.what === 'modules') return t(one.modules.length === 1 ? 'oneModule' : 'someModules', { count: one.modules.length });
    return t(one.what);
  };
  return (missing) => missing.map(wordOf).join(', ');
}
