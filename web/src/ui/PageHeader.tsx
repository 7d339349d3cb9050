import { type ReactNode, useEffect, useRef } from 'react';
import { siteName } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { useShortcut } from '#web/app/shortcuts.tsx';
import css from './PageHeader.module.css';

interface Props {
  readonly title: ReactNode;
  /** What the browser's tab and history show: never a person's name. */
  readonly documentTitle: string;
  /** A line over the title: where one is, or the way back. */
  readonly above?: ReactNode;
  /** A line or two under the title. */
  readonly lead?: ReactNode;
  /** The screen's one primary action; `n` does it, and on a phone it stays within the thumb's reach. */
  readonly action?: ReactNode;
}

/** Whether anything has been shown yet: the first page leaves focus where the browser put it. */
let shownBefore = false;

/** The top of a screen. Takes focus when the screen is come to, so that a screen reader says where one is. */
export function PageHeader({ title, documentTitle, above, lead, action }: Props) {
  const name = siteName(useServices().config);
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useShortcut('n', () => place.current?.querySelector<HTMLElement>('a, button')?.click());

  useEffect(() => {
    document.title = `${documentTitle} · ${name} · Steg for Steg`;
  }, [documentTitle, name]);

  useEffect(() => {
    if (shownBefore) heading.current?.focus({ preventScroll: true });
    shownBefore = true;
  }, []);

  return (
    <header className={css.header}>
      <div className={css.words}>
        {above && <div className={css.above}>{above}</div>}
        <h1 ref={heading} tabIndex={-1} className={css.title}>
          {title}
        </h1>
        {lead && <div className={css.lead}>{lead}</div>}
      </div>
      {action && (
        <div ref={place} className={css.action}>
          {action}
        </div>
      )}
    </header>
  );
}
