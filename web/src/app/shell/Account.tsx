import { LeaveIcon } from '@navikt/aksel-icons';
import { Button, Radio, RadioGroup, Switch } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import { getCalendarAddress } from '#shared/calendar/index.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { isCity, siteName } from '#web/app/config.ts';
import { useNames } from '#web/app/names.tsx';
import { useServices } from '#web/app/services.tsx';
import { useMay } from '#web/app/useMay.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import css from './Account.module.css';
import { LANGUAGE_NAMES, ROLE_NAMES, shellTexts } from './texts.ts';
import { useSignOut } from './useSignOut.ts';

/**
 * Who is signed in, and what they may set: names hidden or shown, language, a calendar, signing out.
 *
 * @param onLeave called where one goes on to another page
 */
export function Account({ onLeave }: { readonly onLeave: () => void }) {
  const t = useTexts(shellTexts);
  const roleName = useTexts(ROLE_NAMES);
  const languageName = useTexts(LANGUAGE_NAMES);
  const { person, config } = useServices();
  const { language, choose } = useLanguage();
  const names = useNames();
  const may = useMay();
  const signOut = useSignOut();
  return (
    <div className={css.account}>
      <p className={css.me}>
        <strong>{person.name}</strong>
        <span>
          {person.roles.map((role) => roleName(role)).join(', ')} · {siteName(config)}
        </span>
      </p>
      {isCity(config) && (
        <Switch checked={names.hidden} onChange={names.toggle}>
          {t('hideNames')}
        </Switch>
      )}
      <RadioGroup legend={t('language')} value={language} onChange={choose}>
        {LANGUAGES.map((tag) => (
          <Radio key={tag} value={tag} lang={tag}>
            {languageName(tag)}
          </Radio>
        ))}
      </RadioGroup>
      {isCity(config) && may(getCalendarAddress) && (
        <Link to="/kalender" className="aksel-link" onClick={onLeave}>
          {t('calendar')}
        </Link>
      )}
      <div>
        <Button variant="secondary" data-color="neutral" icon={<LeaveIcon aria-hidden />} onClick={signOut}>
          {t('signOut')}
        </Button>
        <p className={css.note}>{t('signOutNote')}</p>
      </div>
    </div>
  );
}
