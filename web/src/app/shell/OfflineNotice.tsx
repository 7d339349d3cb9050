import { CloudSlashIcon } from '@navikt/aksel-icons';
import { useSyncExternalStore } from 'react';
import { useTexts } from '#web/i18n/language.tsx';
import css from './OfflineNotice.module.css';
import { shellTexts } from './texts.ts';

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** Says that the network is away, and what that means for what one writes. */
export function OfflineNotice() {
  const t = useTexts(shellTexts);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className={css.notice}>
          <CloudSlashIcon aria-hidden className={css.icon} />
          {t('offline')}
        </p>
      )}
    </div>
  );
}
