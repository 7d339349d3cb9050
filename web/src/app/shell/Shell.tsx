import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { CASEWORKERS } from '#shared/kernel/roles.ts';
import { isCity, siteName } from '#web/app/config.ts';
import { Find } from '#web/app/find/Find.tsx';
import { useNames } from '#web/app/names.tsx';
import { ReasonDialog } from '#web/app/opening/ReasonDialog.tsx';
import { StaffOutbox } from '#web/app/outbox/StaffOutbox.tsx';
import { WaitingMeetings } from '#web/app/outbox/WaitingMeetings.tsx';
import { useServices } from '#web/app/services.tsx';
import { useShortcut } from '#web/app/shortcuts.tsx';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { BottomBar } from './BottomBar.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { Rail } from './Rail.tsx';
import { RanOutDialog } from './RanOutDialog.tsx';
import css from './Shell.module.css';
import { SignInTold } from './SignInTold.tsx';
import { TopActions } from './TopActions.tsx';
import { useRowKeys } from './useRowKeys.ts';

/** The frame around every screen. */
export function Shell() {
  const t = useTexts(common);
  const { config, person } = useServices();
  const mayFind = CASEWORKERS.some((role) => person.roles.includes(role));
  const names = useNames();
  const [keysShown, setKeysShown] = useState(false);
  useShortcut('?', () => setKeysShown(true));
  useShortcut('h', names.toggle);
  useRowKeys();

  return (
    <div className={css.shell}>
      <a className={css.skip} href="#innhold">
        {t('skipToContent')}
      </a>
      <Rail />
      <header className={css.top}>
        <span className={css.city}>{siteName(config)}</span>
        {mayFind && <Find />}
        <TopActions showKeys={() => setKeysShown(true)} />
      </header>
      <main id="innhold" className={css.main} tabIndex={-1}>
        <OfflineNotice />
        {isCity(config) ? (
          <StaffOutbox>
            <WaitingMeetings />
            <Outlet />
          </StaffOutbox>
        ) : (
          <Outlet />
        )}
      </main>
      <BottomBar />
      {isCity(config) && <SignInTold />}
      <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
      <ReasonDialog />
      <RanOutDialog />
    </div>
  );
}
