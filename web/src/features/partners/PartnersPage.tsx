import { getRouteApi, Link } from '@tanstack/react-router';
import { listPartners, PARTNER_KINDS, type Partner } from '#shared/partners/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
import { PersonName } from '#web/app/names.tsx';
import { useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FilterChoice, Filters, FilterText } from '#web/ui/Filters.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { ListBar } from '#web/ui/ListBar.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty, Failed, SkeletonRows } from '#web/ui/States.tsx';
import { PartnersOut } from '../exports/PartnersOut.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/samarbeid');

/** Everyone the city works with. */
export function PartnersPage() {
  const t = useTexts(texts);
  const { q = '', type } = screen.useSearch();
  const navigate = screen.useNavigate();
  const kinds = useOptions(PARTNER_KINDS);
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
        </Filters>
      )}
      {error && <Failed error={error} retry={retry} />}
      {items ? <PartnerRows partners={items} q={q} type={type} isWhole={!reading && !error} /> : !error && <SkeletonRows />}
    </>
  );
}

interface RowsProps {
  readonly partners: readonly Partner[];
  readonly q: string;
  readonly type: string | undefined;
  readonly isWhole: boolean;
}

function PartnerRows({ partners, q, type, isWhole }: RowsProps) {
  const t = useTexts(texts);
  const kindName = useTexts(PARTNER_KINDS);
  if (partners.length === 0 && isWhole) {
    return (
      <Empty title={t('noneTitle')}>
        <p>{t('noneDetail')}</p>
      </Empty>
    );
  }
  const ofType = partners.filter(({ kind }) => !type || kind === type);
  const shown = q ? rankByName(ofType, q, ({ name }) => name) : ofType.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  if (shown.length === 0) {
    return (
      <Empty title={t('noHits')}>
        <p>{t('noHitsDetail')}</p>
      </Empty>
    );
  }
  return (
    <>
      <ListBar shown={shown.length} all={partners.length}>
        <PartnersOut title={t('title')} partners={shown} isWhole={isWhole} />
      </ListBar>
      <Rows items={shown} keyOf={({ id }) => id} label={t('list')}>
        {({ id, name, kind, contacts }) => (
          <RowLink to="/samarbeid/$partnerId" params={{ partnerId: id }}>
            <RowText title={name} detail={kindName(kind)} aside={contacts[0] && <PersonName name={contacts[0].name} />} />
          </RowLink>
        )}
      </Rows>
    </>
  );
}
