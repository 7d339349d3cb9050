import type { Language } from '#shared/kernel/language.ts';
import { readerOf } from '#web/i18n/language.tsx';
import css from './Broken.module.css';
import { shellTexts } from './texts.ts';

/** The page could not even learn which city it is. */
export function StartFailed({ language }: { readonly language: Language }) {
  const t = readerOf(shellTexts, language);
  return (
    <main className={css.broken} role="alert">
      <h1 className={css.title}>{t('startFailed')}</h1>
      <p>{t('startFailedDetail')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('reload')}
      </button>
    </main>
  );
}
