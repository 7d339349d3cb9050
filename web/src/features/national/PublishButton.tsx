import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { type Order, publishDraft } from '#shared/publishing/index.ts';
import { monthName } from '#shared/reporting/index.ts';
import { useSave } from '#web/app/queries.ts';
import { common } from '#web/i18n/common.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './PublishSection.module.css';
import { texts } from './texts.ts';

/** Publishes what was made, after asking: what is published cannot be taken back. */
export function PublishButton({ order }: { readonly order: Order }) {
  const t = useTexts(texts);
  const words = useTexts(common);
  const { language } = useLanguage();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const { save, saving, error } = useSave(publishDraft, ['national', 'publishing']);
  const label = t('publish', { until: monthName(order.until, language) });
  const send = async (): Promise<void> => {
    // what fails is shown in the dialog
    const saved = await save({ params: { orderId: order.id }, body: {} }).catch(() => undefined);
    if (!saved) return;
    setOpen(false);
    toast({ text: t('published') });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      <Dialog open={open} title={label} onClose={() => setOpen(false)}>
        <p>{t('cannotUndo')}</p>
        {error && <ProblemAlert error={error} />}
        <div className={css.ways}>
          <Button loading={saving} onClick={() => void send()}>
            {t('publishing')}
          </Button>
          <Button variant="secondary" onClick={() => setOpen(false)}>
            {words('cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
