import { Button } from '@navikt/ds-react';
import { countCertificates, removeCertificates } from '#shared/volunteers/index.ts';
import { useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { settingsTexts } from './texts.ts';

/** That dates of police certificates are kept without a basis, and the way to remove them; nothing where none is. */
export function CertificatesLeft() {
  const t = useTexts(settingsTexts);
  const toast = useToast();
  const { data } = useRead(countCertificates, {});
  const { save, saving, error } = useSave(removeCertificates, ['volunteers']);
  const removeAll = async (): Promise<void> => {
    let left = 1;
    while (left > 0) left = (await save({ body: {} })).left;
    toast({ text: t('certificatesGone') });
  };
  if (!data || data.left === 0) return null;
  return (
    <Notice
      title={t('certificatesTitle')}
      ways={
        // what fails is shown below the button
        <Button size="small" loading={saving} onClick={() => void removeAll().catch(() => undefined)}>
          {t('removeCertificates')}
        </Button>
      }
    >
      <p>{t('certificatesLeft', { n: data.left })}</p>
      {error && <ProblemAlert error={error} />}
    </Notice>
  );
}
