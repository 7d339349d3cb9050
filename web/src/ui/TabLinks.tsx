import { createLink, useRouterState } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type ReactNode, type Ref, useEffect, useRef } from 'react';
import css from './TabLinks.module.css';

/** The parts of a record, each with an address of its own, so that Back, reload and a link lead to the same part. */
export function TabLinks({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const tabs = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });

  // on a phone the current one may be beyond the edge
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another current tab
  useEffect(() => {
    tabs.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [path]);

  return (
    <nav ref={tabs} className={css.tabs} aria-label={label}>
      {children}
    </nav>
  );
}

interface TabProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** How many there are of what the part shows; left out where counting says nothing. */
  readonly count?: number | undefined;
  readonly ref?: Ref<HTMLAnchorElement>;
}

const Anchor = ({ count, children, ...anchor }: TabProps) => (
  <a {...anchor} className={css.tab}>
    {children}
    {count !== undefined && <span className={css.count}>{count}</span>}
  </a>
);

/** One part; the router says which of them is current. */
export const TabLink = createLink(Anchor);
