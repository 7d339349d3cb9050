import { Outlet } from '@tanstack/react-router';
import { isCity, siteName } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { LanguageSelect } from '#web/app/shell/LanguageSelect.tsx';
import { Mark } from '#web/app/shell/Mark.tsx';
import { OfflineNotice } from '#web/app/shell/OfflineNotice.tsx';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { VisitorNotFound } from './VisitorNotFound.tsx';
import css from './VisitorShell.module.css';

/** The frame around screens for those who do not work here: whose page it is, and which language. */
export function VisitorShell() {
  const t = useTexts(common);
  const { config } = useServices();
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#innhold">
        {t('skipToContent')}
      </a>
      <header className={css.top}>
        <Mark className={css.mark} />
        <span className={css.name}>Steg for Steg {siteName(config)}</span>
        <LanguageSelect />
      </header>
      <main id="innhold" className={css.main} tabIndex={-1}>
        <OfflineNotice />
        {isCity(config) ? <Outlet /> : <VisitorNotFound />}
      </main>
    </div>
  );
}
