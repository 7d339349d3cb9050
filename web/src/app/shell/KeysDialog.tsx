import { Switch } from '@navikt/ds-react';
import { isCity } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { useShortcutsChoice } from '#web/app/shortcuts.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import css from './KeysDialog.module.css';
import { shellTexts } from './texts.ts';

const EVERYWHERE = [['?', 'keyHelp']] as const;
/** Where there are people to find, and names to hide. */
const IN_A_CITY = [['/', 'keyFind'], ['n', 'keyNew'], ['j', 'keyNext'], ['k', 'keyPrevious'], ['h', 'keyHide'], ...EVERYWHERE] as const;

/** The keys that work everywhere, and the choice to do without them. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useTexts(shellTexts);
  const keys = isCity(useServices().config) ? IN_A_CITY : EVERYWHERE;
  const { enabled, setEnabled } = useShortcutsChoice();
  return (
    <Dialog open={open} title={t('keys')} onClose={onClose}>
      <dl className={css.keys}>
        {keys.map(([key, text]) => (
          <div key={key} className={css.row}>
            <dt>
              <kbd className={css.key}>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <Switch checked={enabled} onChange={({ target }) => setEnabled(target.checked)}>
        {t('keysOn')}
      </Switch>
    </Dialog>
  );
}
