import { ChevronDownIcon, EyeIcon, EyeSlashIcon, KeyHorizontalIcon, PersonCircleIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { isCity } from '#web/app/config.ts';
import { useNames } from '#web/app/names.tsx';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { Account } from './Account.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import css from './TopActions.module.css';
import { ROLE_NAMES, shellTexts } from './texts.ts';

/** Who is looking, and how: names hidden or shown, language, me and my role. */
export function TopActions({ showKeys }: { readonly showKeys: () => void }) {
  const t = useTexts(shellTexts);
  const roleName = useTexts(ROLE_NAMES);
  const names = useNames();
  const { config, person } = useServices();
  const [open, setOpen] = useState(false);
  const [role] = person.roles;
  return (
    <div className={css.actions}>
      {isCity(config) && (
        <button type="button" className={css.toggle} aria-pressed={names.hidden} onClick={names.toggle}>
          {names.hidden ? <EyeSlashIcon aria-hidden /> : <EyeIcon aria-hidden />}
          <span className={css.word}>{t('hideNames')}</span>
        </button>
      )}
      <span className={css.language}>
        <LanguageSelect />
      </span>
      <button type="button" className={css.me} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <PersonCircleIcon aria-hidden />
        <span className={css.who}>
          <span>{person.name}</span>
          {role && <span className={css.role}>{roleName(role)}</span>}
        </span>
        <ChevronDownIcon aria-hidden />
      </button>
      <Dialog open={open} title={t('me')} onClose={() => setOpen(false)}>
        <Account onLeave={() => setOpen(false)} />
        <Button
          className={css.keys}
          variant="tertiary"
          data-color="neutral"
          icon={<KeyHorizontalIcon aria-hidden />}
          onClick={() => {
            setOpen(false);
            showKeys();
          }}
        >
          {t('keys')}
        </Button>
      </Dialog>
    </div>
  );
}
