import { getCityPlan } from '#shared/cityPlan/index.ts';
import { listMatches } from '#shared/matching/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Failed, SkeletonRows } from '#web/ui/States.tsx';
import { MatchList } from './MatchList.tsx';
import { texts } from './texts.ts';

/** Every match of the city. */
export function MatchesPage() {
  const t = useTexts(texts);
  const may = useMay();
  const { items, reading, error, retry } = useWholeList(listMatches);
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('title')}
        lead={t('lead')}
        action={may(getCityPlan) && <LinkButton to="/koblinger/plan">{t('plan')}</LinkButton>}
      />
      {error && <Failed error={error} retry={retry} />}
      {items && items.length > 0 && <MatchList cards={items} isWhole={!reading && !error} />}
      {!items && !error && <SkeletonRows />}
      {items?.length === 0 && !reading && !error && (
        <Empty title={t('noneTitle')}>
          <p>{t('noneDetail')}</p>
          <LinkButton to="/deltakere" variant="secondary" size="small">
            {t('toParticipants')}
          </LinkButton>
        </Empty>
      )}
    </>
  );
}
