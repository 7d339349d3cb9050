import { getRouteApi } from '@tanstack/react-router';
import { PHASES } from '#shared/participants/index.ts';
import { AUDIENCES, getReport, type LiveReport, stretchName } from '#shared/reports/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { FIGURES_EVERY_MS } from '../reporting/useFigures.ts';
import { DraftReport } from './DraftReport.tsx';
import { ReportHistory } from './ReportHistory.tsx';
import { ToReports } from './ToReports.tsx';
import { texts } from './texts.ts';
import { VersionsSection } from './VersionsSection.tsx';

const screen = getRouteApi('/rapporter/$reportId');

/** Figures of one service are counted from all marks there are (0186), which is nothing to do every few seconds. */
const everySoOften = ({ state }: { readonly state: { readonly data: LiveReport | undefined } }): number | false =>
  state.data?.report.service ? false : FIGURES_EVERY_MS;

/** A report: written in while it is a draft, and its frozen versions. */
export function ReportPage() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const params = screen.useParams();
  const read = useRead(getReport, { params }, { refetchInterval: everySoOften });
  const report = read.data?.report;
  return (
    <>
      <PageHeader
        above={<ToReports />}
        title={report?.title ?? t('title')}
        documentTitle={t('title')}
        lead={report && stretchName(report.stretch, language)}
        action={
          report?.state === 'draft' && (
            <LinkButton to="/rapporter/$reportId/brev" params={params} variant="secondary">
              {t('show')}
            </LinkButton>
          )
        }
      />
      <Loaded read={read}>{(live) => <Columns main={<Main live={live} />} side={<Side live={live} />} />}</Loaded>
    </>
  );
}

const Main = ({ live }: { readonly live: LiveReport }) =>
  live.report.state === 'frozen' ? <VersionsSection report={live.report} /> : <DraftReport live={live} />;

function Side({ live: { report, hidden, history } }: { readonly live: LiveReport }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const audience = useTexts(AUDIENCES);
  const phase = useTexts(PHASES);
  const isOutside = report.audience === 'outside';
  const small = isOutside ? (hidden > 0 ? t('hiddenNow', { count: hidden }) : t('noneHidden')) : t('inside');
  return (
    <>
      <Section
        title={t('aboutTitle')}
        action={
          report.state === 'draft' && (
            <LinkButton to="/rapporter/$reportId/endre" params={{ reportId: report.id }} variant="secondary" size="small">
              {t(report.hasGrant ? 'head' : 'rename')}
            </LinkButton>
          )
        }
      >
        <Facts>
          <Fact name={t('template')}>{report.template.name[language]}</Fact>
          <Fact name={t('period')}>{stretchName(report.stretch, language)}</Fact>
          {report.service && <Fact name={t('service')}>{report.service.name}</Fact>}
          {report.phase && <Fact name={t('phase')}>{phase(report.phase)}</Fact>}
          <Fact name={t('forWhom')}>{audience(report.audience)}</Fact>
          {report.hasGrant && <Fact name={t('grantName')}>{report.grant?.name}</Fact>}
        </Facts>
        {report.state === 'draft' && <p>{small}</p>}
      </Section>
      {report.state === 'draft' && report.versions.length > 0 && <VersionsSection report={report} />}
      <ReportHistory history={history} />
    </>
  );
}
