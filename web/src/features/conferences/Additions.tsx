import type { Conference } from '#shared/conferences/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { dateAndTime } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { today } from '#web/ui/When.tsx';
import css from './conferences.module.css';
import { texts } from './texts.ts';

/** What was added to minutes after they were closed, with who and when. */
export function Additions({ additions }: Pick<Conference, 'additions'>) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const shown = useShownName();
  if (additions.length === 0) return null;
  return (
    <ul className={css.additions}>
      {additions.map(({ at, by, text }) => (
        <li key={at}>
          <p className={css.prose}>{text}</p>
          <p className={css.about}>{t('added', { when: dateAndTime(at, today(), language), name: shown(by.name) })}</p>
        </li>
      ))}
    </ul>
  );
}
