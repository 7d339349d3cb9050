import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { documentOf, getFrozenReport, getReport } from '#shared/reports/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useCity } from '#web/app/useCity.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import css from './ReportLetter.module.css';
import { ReportLetter } from './ReportLetter.tsx';
import { texts } from './texts.ts';

const draftScreen = getRouteApi('/rapporter/$reportId/brev');
const versionScreen = getRouteApi('/rapporter/$reportId/utgave/$versionId');

/** A report as it would be frozen now. */
export function DraftLetterPage() {
  const t = useTexts(texts);
  const params = draftScreen.useParams();
  const { language } = useLanguage();
  const city = useCity()?.name ?? '';
  const read = useRead(getReport, { params });
  return (
    <LetterFrame title={t('show')} lead={t('asOfNow')} reportId={params.reportId}>
      <Loaded read={read}>
        {({ report, numbers }) => <ReportLetter document={documentOf(report, numbers, undefined, city, language)} />}
      </Loaded>
    </LetterFrame>
  );
}

/** A version as it was frozen. */
export function FrozenLetterPage() {
  const t = useTexts(texts);
  const params = versionScreen.useParams();
  const { language } = useLanguage();
  const city = useCity()?.name ?? '';
  const read = useRead(getFrozenReport, { params });
  const withdrawn = read.data?.version.withdrawn;
  return (
    <LetterFrame
      title={read.data ? t('version', { number: read.data.version.number }) : t('title')}
      lead={withdrawn && t('withdrawnWhy', { why: withdrawn.why })}
      reportId={params.reportId}
    >
      <Loaded read={read}>
        {({ report, numbers, version }) => <ReportLetter document={documentOf(report, numbers, version, city, language)} />}
      </Loaded>
    </LetterFrame>
  );
}

interface FrameProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly reportId: string;
  readonly children: ReactNode;
}

/** On paper there is nothing but the letter. */
function LetterFrame({ title, lead, reportId, children }: FrameProps) {
  const t = useTexts(texts);
  return (
    <>
      <div className={css.notPrinted}>
        <PageHeader
          title={title}
          documentTitle={t('title')}
          lead={lead}
          above={
            <Link className="aksel-link" to="/rapporter/$reportId" params={{ reportId }}>
              {t('back')}
            </Link>
          }
          action={
            <Button icon={<PrinterSmallIcon aria-hidden />} onClick={() => window.print()}>
              {t('print')}
            </Button>
          }
        />
      </div>
      {children}
    </>
  );
}
