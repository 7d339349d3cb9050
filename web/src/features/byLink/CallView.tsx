import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { askForCall } from '#shared/byLink/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import css from './byLink.module.css';
import { Done } from './Done.tsx';
import { texts } from './texts.ts';

/** A volunteer who wants to be called: one button, and whom to call where it cannot wait. */
export function CallView({ token }: { readonly token: string }) {
  const t = useTexts(texts);
  const [asked, setAsked] = useState(false);
  const { save, saving, error } = useSave(askForCall, []);
  const ask = (): void => {
    // what failed is shown above the button
    save({ body: { token } }).then(
      () => setAsked(true),
      () => undefined,
    );
  };
  if (asked) return <Done>{t('willCall')}</Done>;
  return (
    <>
      <PageHeader title={t('callTitle')} documentTitle={t('page')} lead={t('callLead')} />
      <p className={css.words}>{t('callUrgent')}</p>
      {error && <ProblemAlert error={error} />}
      <div className={css.ways}>
        <Button loading={saving} onClick={ask}>
          {t('callMe')}
        </Button>
      </div>
    </>
  );
}
