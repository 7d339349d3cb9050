import { getRouteApi, Link } from '@tanstack/react-router';
import { listPartners, PARTNER_KINDS } from '#shared/partners/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FilterSelect } from '#web/ui/FilterSelect.tsx';
import { FilterChoice, Filters, FilterText } from '#web/ui/Filters.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import { PartnerRows } from './PartnerRows.tsx';
import { PARTNER_ORDERS } from './partnerList.ts';
import { texts } from './texts.ts';

const screen = getRouteApi('/samarbeid');

/** Everyone the city works with. */
export function PartnersPage() {
  const t = useTexts(texts);
  const { q = '', type, rekkefolge: order } = screen.useSearch();
  const navigate = screen.useNavigate();
  const word = useTexts(common);
  const kinds = useOptions(PARTNER_KINDS);
  const orders = useOptions(PARTNER_ORDERS);
  const { items, reading, error, retry } = useWholeList(listPartners);

  const used = kinds
    .map((kind) => ({ ...kind, count: items?.filter((partner) => partner.kind === kind.value).length ?? 0 }))
    .filter(({ count }) => count > 0);

  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('title')}
        lead={
          <>
            {t('lead')}{' '}
            <Link to="/samarbeid/moter" className="aksel-link">
              {t('conferences')}
            </Link>
          </>
        }
        action={<LinkButton to="/samarbeid/ny">{t('register')}</LinkButton>}
      />
      {items && items.length > 0 && (
        <Filters>
          <FilterText
            label={t('search')}
            value={q}
            onChange={(next) => void navigate({ search: (old) => ({ ...old, q: next }), replace: true })}
          />
          <FilterChoice
            label={t('type')}
            value={type}
            options={used}
            onChange={(next) => void navigate({ search: (old) => ({ ...old, type: next }), replace: true })}
          />
          <FilterSelect
            label={word('order')}
            everything={t('byName')}
            value={order}
            options={orders}
            onChange={(next) => void navigate({ search: (old) => ({ ...old, rekkefolge: next }), replace: true })}
          />
        </Filters>
      )}
      {error && <Failed error={error} retry={retry} />}
      {items ? <PartnerRows partners={items} isWhole={!reading && !error} /> : !error && <SkeletonRows />}
    </>
  );
}
