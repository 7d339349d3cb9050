import { listReports } from '#shared/reports/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { ToReports } from './ToReports.tsx';
import { templateTexts } from './templateTexts.ts';

/** The templates the city has made. */
export function TemplatesPage() {
  const t = useTexts(templateTexts);
  const { language } = useLanguage();
  const read = useRead(listReports, {});
  return (
    <>
      <PageHeader
        above={<ToReports />}
        title={t('title')}
        documentTitle={t('title')}
        lead={t('lead')}
        action={<LinkButton to="/rapporter/maler/ny">{t('newTemplate')}</LinkButton>}
      />
      <Loaded read={read}>
        {({ templates }) => {
          const own = templates.filter(({ isOwn }) => isOwn);
          return own.length === 0 ? (
            <Empty title={t('noneTitle')}>
              <p>{t('noneDetail')}</p>
            </Empty>
          ) : (
            <Rows items={own} keyOf={({ id }) => id} label={t('title')}>
              {({ id, name, isRetired }) => (
                <RowLink to="/rapporter/maler/$templateId" params={{ templateId: id }}>
                  <RowText title={name[language]} detail={isRetired && t('retired')} />
                </RowLink>
              )}
            </Rows>
          );
        }}
      </Loaded>
    </>
  );
}
