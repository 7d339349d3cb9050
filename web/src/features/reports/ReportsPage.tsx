import { Link } from '@tanstack/react-router';
import { listReports, makeTemplate, REPORT_STATES, type ReportLine, stretchName } from '#shared/reports/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { texts } from './texts.ts';

/** The city's reports, the latest time first. */
export function ReportsPage() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const may = useMay();
  const read = useRead(listReports, {});
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('title')}
        lead={
          <>
            {t('lead')}{' '}
            {may(makeTemplate) && (
              <Link to="/rapporter/maler" className="aksel-link">
                {t('ownTemplates')}
              </Link>
            )}
          </>
        }
        action={<LinkButton to="/rapporter/ny">{t('newReport')}</LinkButton>}
      />
      <Loaded read={read}>
        {({ reports }) =>
          reports.length === 0 ? (
            <Empty title={t('noneTitle')}>
              <p>{t('noneDetail')}</p>
            </Empty>
          ) : (
            <Rows items={reports} keyOf={({ id }) => id} label={t('list')}>
              {(line) => (
                <RowLink to="/rapporter/$reportId" params={{ reportId: line.id }}>
                  <RowText
                    title={line.title}
                    detail={[stretchName(line.stretch, language), line.template[language]].join(' · ')}
                    aside={<LineState line={line} />}
                  />
                </RowLink>
              )}
            </Rows>
          )
        }
      </Loaded>
    </>
  );
}

function LineState({ line: { state, latest } }: { readonly line: ReportLine }) {
  const t = useTexts(texts);
  const word = useTexts(REPORT_STATES);
  if (!latest) return <StateTag shape="half">{word('draft')}</StateTag>;
  const number = latest.number;
  return state === 'frozen' ? (
    <StateTag shape="done">{t('frozenAs', { number })}</StateTag>
  ) : (
    <StateTag shape="half">{t('beingCorrected', { number })}</StateTag>
  );
}
