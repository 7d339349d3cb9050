import { shellTexts } from '#web/app/shell/texts.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';

/** An address that leads nowhere. */
export function VisitorNotFound() {
  const t = useTexts(shellTexts);
  return <PageHeader title={t('notFoundTitle')} documentTitle={t('notFoundTitle')} lead={t('notFoundDetail')} />;
}
