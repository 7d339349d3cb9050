import { isCity } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { shellTexts } from './texts.ts';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useTexts(shellTexts);
  return (
    <>
      <PageHeader title={t('notFoundTitle')} documentTitle={t('notFoundTitle')} lead={t('notFoundDetail')} />
      <LinkButton to="/">{t(isCity(useServices().config) ? 'toToday' : 'toNational')}</LinkButton>
    </>
  );
}
