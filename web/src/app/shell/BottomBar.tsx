import { MenuGridIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { Account } from './Account.tsx';
import css from './BottomBar.module.css';
import { shellTexts } from './texts.ts';
import { usePlaces } from './usePlaces.ts';

const IN_BAR = 4;

/** The main menu on a phone: the first four places, and the rest with one's own settings behind "Mer". */
export function BottomBar() {
  const t = useTexts(shellTexts);
  const [open, setOpen] = useState(false);
  const places = usePlaces();
  return (
    <>
      <nav className={css.bar} aria-label={t('menu')}>
        {places.slice(0, IN_BAR).map(({ to, label, icon: Icon }) => (
          <Link key={to} to={to} className={css.place} activeOptions={{ exact: to === '/', includeSearch: false }}>
            <Icon aria-hidden className={css.icon} />
            {label}
          </Link>
        ))}
        <button type="button" className={css.place} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <MenuGridIcon aria-hidden className={css.icon} />
          {t('more')}
        </button>
      </nav>
      <Dialog open={open} title={t('more')} onClose={() => setOpen(false)}>
        <ul className={css.rest}>
          {places.slice(IN_BAR).map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Link to={to} className={css.restPlace} onClick={() => setOpen(false)}>
                <Icon aria-hidden className={css.icon} />
                {label}
              </Link>
            </li>
          ))}
        </ul>
        <Account onLeave={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
