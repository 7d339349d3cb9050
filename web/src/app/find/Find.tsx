import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useRouterState } from '@tanstack/react-router';
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useShortcut } from '#web/app/shortcuts.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import css from './Find.module.css';
import { findTexts } from './texts.ts';

const Results = lazy(() => import('./FindResults.tsx'));

/** Whether this device is likely to have keys to press. */
const hasKeys = (): boolean => matchMedia('(pointer: fine)').matches;

/** Finds a person from anywhere: `/` comes here, arrows go through what was found, Escape goes back. */
export function Find() {
  const t = useTexts(findTexts);
  const [search, setSearch] = useState('');
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { pathname } = useRouterState({ select: ({ location }) => location });
  useShortcut('/', () => input.current?.focus());

  // gone somewhere, so the search is over
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new path is what ends it
  useEffect(() => setSearch(''), [pathname]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const stops: readonly (HTMLElement | null)[] = [input.current, ...(box.current?.querySelectorAll('a') ?? [])];
    const at = stops.findLastIndex((stop) => stop !== null && stop === document.activeElement);
    if (event.key === 'Escape') {
      setSearch('');
      input.current?.focus();
    } else if (event.key === 'ArrowDown') stops[Math.min(at + 1, stops.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') stops[Math.max(at - 1, 0)]?.focus();
    else if (event.key === 'Enter' && at === 0) stops[1]?.click();
    else return;
    event.preventDefault();
  };

  return (
    <search ref={box} className={css.find} onKeyDown={onKeyDown}>
      <MagnifyingGlassIcon aria-hidden className={css.icon} />
      <input
        ref={input}
        className={css.input}
        type="search"
        aria-label={t('find')}
        placeholder={t(hasKeys() ? 'hint' : 'find')}
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {search.trim() && (
        <div className={css.panel}>
          <Suspense fallback={<p className={css.note}>{t('incomplete')}</p>}>
            <Results search={search.trim()} />
          </Suspense>
        </div>
      )}
    </search>
  );
}
