import { Link } from '@tanstack/react-router';
import { getRecruitment } from '#shared/applications/index.ts';
import type { Recruitment } from '#shared/recruitment/index.ts';
import { useRead } from '#web/app/queries.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { PublicAddress } from './PublicAddress.tsx';
import { RecruitmentForm } from './RecruitmentForm.tsx';
import css from './RecruitmentPage.module.css';
import { texts } from './texts.ts';

/** Whether the city takes applications, and what visitors read while it does not. */
export function RecruitmentPage() {
  const t = useTexts(texts);
  const read = useRead(getRecruitment, {});
  return (
    <>
      <PageHeader
        above={
          <Link to="/virksomheten" className="aksel-link">
            {t('unit')}
          </Link>
        }
        title={t('recruitment')}
        documentTitle={t('recruitment')}
        lead={t('recruitmentLead')}
      />
      <Loaded read={read}>
        {(recruitment) => (
          <div className={css.page}>
            <Standing recruitment={recruitment} />
            <PublicAddress />
            <RecruitmentForm key={recruitment.version} recruitment={recruitment} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Standing({ recruitment: { open, since, by } }: { readonly recruitment: Recruitment }) {
  const t = useTexts(texts);
  return (
    <Notice
      title={t(open ? 'isOpen' : 'isClosed')}
      ways={
        <LinkButton to="/tidgivere/soknader" variant="secondary">
          {t('toApplications')}
        </LinkButton>
      }
    >
      {since && by ? t('since', { date: fullDate(since), name: by.name }) : t('undecided')}
    </Notice>
  );
}
