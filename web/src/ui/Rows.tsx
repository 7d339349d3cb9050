import { Button } from '@navikt/ds-react';
import { createLink, useRouter } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './Rows.module.css';

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Says what the list is of. */
  readonly label: string;
  /** A row, usually a `RowLink`. */
  readonly children: (item: Item) => ReactNode;
}

const STEP = 100;
const LAST_ROW = 'steg.row';

/** A list, a hundred rows at a time; focus comes back to the row one went away from. */
export function Rows<Item>({ items, keyOf, label, children }: Props<Item>) {
  const t = useTexts(common);
  const list = useRef<HTMLUListElement>(null);
  const [limit, setLimit] = useState(STEP);
  const router = useRouter();
  useEffect(() => router.subscribe('onBeforeNavigate', ({ toLocation }) => sessionStorage.setItem(LAST_ROW, toLocation.href)), [router]);
  useEffect(() => {
    const last = sessionStorage.getItem(LAST_ROW);
    const link = [...(list.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])].find((each) => each.getAttribute('href') === last);
    if (!link) return;
    sessionStorage.removeItem(LAST_ROW);
    link.focus();
  }, []);

  return (
    <>
      <ul ref={list} className={css.rows} aria-label={label}>
        {items.slice(0, limit).map((item) => (
          <li key={keyOf(item)} className={css.item}>
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > limit && (
        <Button className={css.more} variant="secondary" data-color="neutral" onClick={() => setLimit(limit + STEP)}>
          {t('showMore', { count: Math.min(STEP, items.length - limit) })}
        </Button>
      )}
    </>
  );
}

const Anchor = ({ className = '', ...anchor }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> }) => (
  <a {...anchor} data-row className={`${css.row} ${className}`} />
);

/** A row that leads somewhere; all of it is the target. */
export const RowLink = createLink(Anchor);

/** The words of a row: who or what first, then what one needs to know of it, then how it stands. */
export function RowText({ title, detail, aside }: { readonly title: ReactNode; readonly detail?: ReactNode; readonly aside?: ReactNode }) {
  return (
    <>
      <span className={css.words}>
        <span className={css.title}>{title}</span>
        {detail && <span className={css.detail}>{detail}</span>}
      </span>
      {aside && <span className={css.aside}>{aside}</span>}
    </>
  );
}
