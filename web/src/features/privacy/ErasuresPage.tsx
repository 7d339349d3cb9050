import { Link } from '@tanstack/react-router';
import { ERASURE_REASONS, type ErasureReceipt, listErasures } from '#shared/privacy/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { texts as teamTexts } from '#web/features/team/texts.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty, Failed, SkeletonRows } from '#web/ui/States.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { Moment } from '#web/ui/When.tsx';
import { erasureTexts } from './erasureTexts.ts';

/** The receipts of erasures, the latest first. */
export function ErasuresPage() {
  const t = useTexts(erasureTexts);
  const unit = useTexts(teamTexts);
  const { items, error, retry } = useWholeList(listErasures);
  return (
    <>
      <PageHeader
        above={
          <Link to="/virksomheten" className="aksel-link">
            {unit('unit')}
          </Link>
        }
        title={t('receipts')}
        documentTitle={t('receipts')}
        lead={t('receiptsLead')}
      />
      {error && <Failed error={error} retry={retry} />}
      {!items && !error && <SkeletonRows rows={3} />}
      {items?.length === 0 && (
        <Empty title={t('none')}>
          <p>{t('noneDetail')}</p>
        </Empty>
      )}
      {items && items.length > 0 && (
        <Rows items={items.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))} keyOf={({ id }) => id} label={t('receipts')}>
          {(receipt) => <Row receipt={receipt} />}
        </Rows>
      )}
    </>
  );
}

function Row({ receipt: { id, kind, reason, startedAt, doneAt } }: { readonly receipt: ErasureReceipt }) {
  const t = useTexts(erasureTexts);
  const why = useTexts(ERASURE_REASONS);
  return (
    <RowLink to="/virksomheten/slettinger/$erasureId" params={{ erasureId: id }}>
      <RowText
        title={t(kind)}
        detail={why(reason)}
        aside={doneAt ? <Moment at={startedAt} /> : <StateTag shape="alert">{t('unfinished')}</StateTag>}
      />
    </RowLink>
  );
}
