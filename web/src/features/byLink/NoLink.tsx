import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { texts } from './texts.ts';

/** A link that leads nowhere, whatever the matter with it is. */
export function NoLink() {
  const t = useTexts(texts);
  return <PageHeader title={t('noLinkTitle')} documentTitle={t('noLinkTitle')} lead={t('noLinkDetail')} />;
}
