import { Link } from '@tanstack/react-router';
import { getDistribution, type MemberShare, setPosition } from '#shared/caseload/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { Covers } from './Covers.tsx';
import css from './caseload.module.css';
import { ShareCard } from './ShareCard.tsx';
import { texts } from './texts.ts';

/** Those who no longer work here first: what they followed waits to be shared out. */
const leftFirst = (shares: readonly MemberShare[]): readonly MemberShare[] =>
  shares.toSorted((a, b) => Number(a.worksHere) - Number(b.worksHere));

/** Who follows how many, who covers for whom, and the ways to change either. */
export function DistributionPage() {
  const t = useTexts(texts);
  const leads = useMay()(setPosition);
  const read = useRead(getDistribution, {});
  return (
    <>
      <PageHeader
        above={
          <Link to={leads ? '/virksomheten' : '/'} className="aksel-link">
            {leads ? t('unit') : t('today')}
          </Link>
        }
        title={t('title')}
        documentTitle={t('title')}
        lead={leads ? t('leadLeader') : t('leadOwn')}
      />
      <Loaded read={read}>
        {(distribution) => (
          <div className={css.page}>
            <Covers covers={distribution.covers} />
            {leftFirst(distribution.shares).map((share) => (
              <ShareCard key={share.member.id} share={share} distribution={distribution} />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}
