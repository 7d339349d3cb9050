import { keysOf } from '#shared/kernel/keysOf.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ANCHORS } from './anchors.ts';
import css from './OnThisPage.module.css';
import { texts } from './texts.ts';

/** Ways to what stands further down a long page. */
export function OnThisPage() {
  const t = useTexts(texts);
  return (
    <nav aria-label={t('onThisPage')}>
      <ul className={css.ways}>
        {keysOf(ANCHORS).map((part) => (
          <li key={part}>
            <a className="aksel-link" href={`#${ANCHORS[part]}`}>
              {t(part)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
