import { Alert, Button } from '@navikt/ds-react';
import { useEffect } from 'react';
import { isCity, type SiteConfig, siteName } from '#web/app/config.ts';
import { LanguageSelect } from '#web/app/shell/LanguageSelect.tsx';
import { Mark } from '#web/app/shell/Mark.tsx';
import { shellTexts } from '#web/app/shell/texts.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './SignInPage.module.css';
import type { Session } from './session.ts';
import { useSignIn } from './useSignIn.ts';

interface Props {
  readonly config: SiteConfig;
  readonly session: Session;
  /** Coming back from the provider did not lead to a session. */
  readonly failed: boolean;
}

/** The name of the city, or of the national office, and one button. */
export function SignInPage({ config, session, failed }: Props) {
  const t = useTexts(shellTexts);
  const name = siteName(config);
  const { signIn, leaving, failed: unreachable } = useSignIn(session);
  useEffect(() => {
    document.title = `${name} · Steg for Steg`;
  }, [name]);
  return (
    <main className={css.page}>
      <div className={css.card}>
        <Mark className={css.mark} />
        <p className={css.product}>Steg for Steg</p>
        <h1 className={css.city}>{name}</h1>
        <p className={css.lead}>{t(isCity(config) ? 'signInLead' : 'signInLeadNational')}</p>
        {failed && <Alert variant="warning">{t('signInFailed')}</Alert>}
        {unreachable && <Alert variant="warning">{t('signInUnreachable')}</Alert>}
        <Button className={css.button} onClick={signIn} loading={leaving}>
          {t('signIn')}
        </Button>
      </div>
      <div className={css.language}>
        <LanguageSelect />
      </div>
    </main>
  );
}
