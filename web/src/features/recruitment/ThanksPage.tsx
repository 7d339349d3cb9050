import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { texts } from './texts.ts';
import { WhatNext } from './WhatNext.tsx';

/** The application came. Nothing here tells whose it was. */
export function ThanksPage() {
  const t = useTexts(texts);
  return (
    <>
      <PageHeader title={t('thanksTitle')} documentTitle={t('title')} lead={t('thanksDetail')} />
      <WhatNext />
    </>
  );
}
