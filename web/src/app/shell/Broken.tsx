import { Alert, Button } from '@navikt/ds-react';
import { isCity } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import css from './Broken.module.css';
import { shellTexts } from './texts.ts';

/** Stands where a screen stopped because of a fault of ours. */
export function Broken() {
  const t = useTexts(shellTexts);
  const { config, person } = useServices();
  return (
    <main className={css.broken}>
      <Alert variant="error" role="alert">
        <h1 className={css.title}>{t('brokeTitle')}</h1>
        <p>{t('brokeDetail')}</p>
        <div className={css.ways}>
          <Button size="small" onClick={() => location.reload()}>
            {t('reload')}
          </Button>
          {person.roles.length > 0 && (
            <Button size="small" variant="secondary" onClick={() => location.assign('/')}>
              {t(isCity(config) ? 'toToday' : 'toNational')}
            </Button>
          )}
        </div>
      </Alert>
    </main>
  );
}
