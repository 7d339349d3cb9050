import { Link } from '@tanstack/react-router';
import { useTexts } from '#web/i18n/language.tsx';
import { Mark } from './Mark.tsx';
import css from './Rail.module.css';
import { shellTexts } from './texts.ts';
import { usePlaces } from './usePlaces.ts';

/** The main menu on a wide screen: a narrow rail with a picture over each word. */
export function Rail() {
  const t = useTexts(shellTexts);
  return (
    <nav className={css.rail} aria-label={t('menu')}>
      <Mark className={css.mark} />
      <ul className={css.places}>
        {usePlaces().map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={css.place} activeOptions={{ exact: to === '/', includeSearch: false }}>
              <Icon aria-hidden className={css.icon} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
