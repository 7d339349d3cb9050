import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { MATCH_STATES, type MatchCard } from '#shared/matching/index.ts';
import { listParticipants } from '#shared/participants/index.ts';
import { useKeptText } from '#web/app/keptText.ts';
import { useWholeList } from '#web/app/queries.ts';
import { ServiceFilter } from '#web/app/ServiceFilter.tsx';
import { useServices } from '#web/app/services.tsx';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FilterSelect, FilterToggle } from '#web/ui/FilterSelect.tsx';
import { FilterChoice, Filters, FilterText } from '#web/ui/Filters.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { ListBar } from '#web/ui/ListBar.tsx';
import { NoHits } from '#web/ui/NoHits.tsx';
import { MatchesOut } from '../exports/MatchesOut.tsx';
import { SavedViews } from '../views/SavedViews.tsx';
import { MatchRows } from './MatchRows.tsx';
import { isWanted, MATCH_ORDERS } from './matchList.ts';
import { matchesSearch } from './screens.ts';
import { texts } from './texts.ts';
import { useMatchesInOrder } from './useMatchesInOrder.ts';

const screen = getRouteApi('/koblinger');
type Search = ReturnType<typeof screen.useSearch>;

/** Whether a match's participant is of a service; undefined where all services are wanted. */
function useIsOfService(service: string | undefined): ((participantId: string) => boolean) | undefined {
  const { items } = useWholeList(listParticipants, { enabled: service !== undefined });
  return useMemo(() => {
    if (service === undefined) return undefined;
    const ids = new Set(items?.filter((card) => card.service === service).map(({ id }) => id));
    return (participantId) => ids.has(participantId);
  }, [items, service]);
}

/** The matches by what the address asks for, with the ways to ask for something else. */
export function MatchList({ cards, isWhole }: { readonly cards: readonly MatchCard[]; readonly isWhole: boolean }) {
  const t = useTexts(texts);
  const word = useTexts(common);
  const { person } = useServices();
  const search = screen.useSearch();
  const { tilstand: state, tjeneste: service, rekkefolge: order, mine } = search;
  const navigate = useNavigate({ from: '/koblinger' });
  const [name, setName] = useKeptText('matches');
  const searched = useDeferredValue(name);
  const states = useOptions(MATCH_STATES);
  const orders = useOptions(MATCH_ORDERS);
  const isOfService = useIsOfService(service);
  const others = useMemo(
    () => cards.filter(isWanted({ name: searched, isOfService, ...(mine && { responsibleId: person.id }) })),
    [cards, searched, isOfService, mine, person.id],
  );
  const wanted = useMemo(() => others.filter(isWanted({ state })), [others, state]);
  const { ordered: shown, next } = useMatchesInOrder(wanted, order);
  const counted = states
    .map((option) => ({ ...option, count: others.filter((card) => card.state === option.value).length }))
    .filter(({ count, value }) => count > 0 || value === state);
  const narrow = (choice: Search) => void navigate({ search: (old) => ({ ...old, ...choice }), replace: true });
  const show = (all: Search) => void navigate({ search: all });
  return (
    <>
      <Filters>
        <FilterText label={t('findByName')} value={name} onChange={(typed) => setName(typed ?? '')} />
        <FilterChoice label={t('state')} value={state} options={counted} onChange={(chosen) => narrow({ tilstand: chosen })} />
        <ServiceFilter value={service} onChange={(chosen) => narrow({ tjeneste: chosen })} />
        <FilterSelect
          label={word('order')}
          everything={t('waitingFirst')}
          value={order}
          options={orders}
          onChange={(chosen) => narrow({ rekkefolge: chosen })}
        />
        <FilterToggle label={t('mine')} on={mine === true} onChange={(on) => narrow({ mine: on || undefined })} />
      </Filters>
      <ListBar shown={shown.length} all={cards.length} isWhole={isWhole}>
        <SavedViews list="koblinger" search={search} onChoose={(kept) => show(matchesSearch.parse(kept))} />
        <MatchesOut title={t('title')} ids={shown.map(({ id }) => id)} isWhole={isWhole} />
      </ListBar>
      {shown.length > 0 ? (
        <MatchRows cards={shown} next={next} />
      ) : (
        <NoHits
          title={t('noHits')}
          onShowAll={() => {
            setName('');
            show({});
          }}
        />
      )}
    </>
  );
}
