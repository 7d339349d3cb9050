import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import css from './TabLinks.module.css';

/** The parts of a record, each with an address of its own, so that Back, reload and a link lead to the same part. */
export const TabLinks = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <nav className={css.tabs} aria-label={label}>
    {children}
  </nav>
);

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
