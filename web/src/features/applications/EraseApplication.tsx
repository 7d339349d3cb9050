import { Button } from '@navikt/ds-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Application, eraseApplication } from '#shared/applications/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './ApplicationPage.module.css';
import { texts } from './texts.ts';

/** Erases an application at once, for somebody who asks for it. */
export function EraseApplication({ application: { id, version } }: { readonly application: Application }) {
  const t = useTexts(texts);
  const toast = useToast();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { save, saving, error } = useSave(eraseApplication, ['applications']);
  const erase = async (): Promise<void> => {
    await save({ params: { applicationId: id }, body: { version } });
    toast({ text: t('eraseDone') });
    await navigate({ to: '/tidgivere/soknader' });
  };
  return (
    <div>
      <Button variant="tertiary" data-color="neutral" size="small" onClick={() => setAsking(true)}>
        {t('erase')}
      </Button>
      <Dialog open={asking} title={t('erase')} onClose={() => setAsking(false)}>
        <div className={css.answer}>
          <p className={css.help}>{t('eraseLead')}</p>
          {error && <ProblemAlert error={error} />}
          <div className={css.buttons}>
            {/* a refusal is shown above */}
            <Button data-color="danger" loading={saving} onClick={() => void erase().catch(() => undefined)}>
              {t('eraseYes')}
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}
