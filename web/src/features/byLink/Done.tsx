import type { ReactNode } from 'react';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { texts } from './texts.ts';

/** What was sent has come, and there is nothing more to do here. */
export function Done({ children }: { readonly children: ReactNode }) {
  const t = useTexts(texts);
  return (
    <>
      <PageHeader title={t('thanks')} documentTitle={t('page')} lead={children} />
      <p>{t('mayClose')}</p>
    </>
  );
}
