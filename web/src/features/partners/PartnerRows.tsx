import { getRouteApi } from '@tanstack/react-router';
import { PARTNER_KINDS, type Partner } from '#shared/partners/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { ListBar } from '#web/ui/ListBar.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty } from '#web/ui/States.tsx';
import { PartnersOut } from '../exports/PartnersOut.tsx';
import { SavedViews } from '../views/SavedViews.tsx';
import { inOrder } from './partnerList.ts';
import { partnersSearch } from './screens.ts';
import { texts } from './texts.ts';

const screen = getRouteApi('/samarbeid');

/** The partners by what the address asks for, as rows. */
export function PartnerRows({ partners, isWhole }: { readonly partners: readonly Partner[]; readonly isWhole: boolean }) {
  const t = useTexts(texts);
  const kindName = useTexts(PARTNER_KINDS);
  const search = screen.useSearch();
  const navigate = screen.useNavigate();
  const { q = '', type, rekkefolge: order } = search;
  if (partners.length === 0) {
    return isWhole ? (
      <Empty title={t('noneTitle')}>
        <p>{t('noneDetail')}</p>
      </Empty>
    ) : null;
  }
  const ofType = partners.filter(({ kind }) => !type || kind === type);
  const shown = inOrder(ofType, q, order);
  return (
    <>
      <ListBar shown={shown.length} all={partners.length} isWhole={isWhole}>
        <SavedViews list="samarbeid" search={search} onChoose={(kept) => void navigate({ search: partnersSearch.parse(kept) })} />
        <PartnersOut title={t('title')} partners={shown} isWhole={isWhole} />
      </ListBar>
      {shown.length > 0 ? (
        <Rows items={shown} keyOf={({ id }) => id} label={t('list')}>
          {({ id, name, kind, contacts }) => (
            <RowLink to="/samarbeid/$partnerId" params={{ partnerId: id }}>
              <RowText title={name} detail={kindName(kind)} aside={contacts[0] && <PersonName name={contacts[0].name} />} />
            </RowLink>
          )}
        </Rows>
      ) : (
        <Empty title={t('noHits')}>
          <p>{t('noHitsDetail')}</p>
        </Empty>
      )}
    </>
  );
}
