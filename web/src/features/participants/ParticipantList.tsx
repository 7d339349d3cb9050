import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import type { City } from '#shared/kernel/city.ts';
import { listMatches } from '#shared/matching/index.ts';
import { PARTICIPANT_STATES, type ParticipantCard, PHASES } from '#shared/participants/index.ts';
import { useKeptText } from '#web/app/keptText.ts';
import { useWholeList } from '#web/app/queries.ts';
import { ServiceFilter } from '#web/app/ServiceFilter.tsx';
import { useServices } from '#web/app/services.tsx';
import { useCity } from '#web/app/useCity.ts';
import { useMay } from '#web/app/useMay.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FilterSelect, FilterToggle } from '#web/ui/FilterSelect.tsx';
import { FilterChoice, Filters, FilterText } from '#web/ui/Filters.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { ListBar } from '#web/ui/ListBar.tsx';
import { NoHits } from '#web/ui/NoHits.tsx';
import { Rows } from '#web/ui/Rows.tsx';
import { today } from '#web/ui/When.tsx';
import { ParticipantsOut } from '../exports/ParticipantsOut.tsx';
import { SavedViews } from '../views/SavedViews.tsx';
import { type NextThing, nextThings } from './nextThing.ts';
import { ParticipantRow } from './ParticipantRow.tsx';
import { inOrder, isWanted, PARTICIPANT_ORDERS } from './participantFilter.ts';
import { participantsSearch } from './screens.ts';
import { texts } from './texts.ts';

const screen = getRouteApi('/deltakere');
type Search = ReturnType<typeof screen.useSearch>;

interface Props {
  readonly cards: readonly ParticipantCard[];
  /** What those in the list are called. */
  readonly title: string;
  readonly isWhole: boolean;
}

/** What comes next for each; matches count too, for those who may see them. */
function useNextThings(cards: readonly ParticipantCard[], city: City | undefined): ReadonlyMap<string, NextThing> | undefined {
  const may = useMay();
  const { items: matches } = useWholeList(listMatches, { enabled: may(listMatches) });
  return useMemo(() => city && nextThings(cards, matches ?? [], city, today()), [cards, matches, city]);
}

/** The participants by what the address asks for, with the ways to ask for something else. */
export function ParticipantList({ cards, title, isWhole }: Props) {
  const t = useTexts(texts);
  const word = useTexts(common);
  const { person } = useServices();
  const city = useCity();
  const search = screen.useSearch();
  const { tilstand: state, fase: phase, tjeneste: service, rekkefolge: order, mine } = search;
  const navigate = useNavigate({ from: '/deltakere' });
  const [name, setName] = useKeptText('participants');
  const states = useOptions(PARTICIPANT_STATES);
  const phases = useOptions(PHASES);
  const orders = useOptions(PARTICIPANT_ORDERS);
  const next = useNextThings(cards, city);
  // what is typed stands at once; thousands of names are ranked a moment later
  const searched = useDeferredValue(name);

  const others = useMemo(
    () => cards.filter(isWanted({ phase, service, ...(mine && { responsibleId: person.id }) })),
    [cards, phase, service, mine, person.id],
  );
  const shown = useMemo(() => inOrder(others.filter(isWanted({ state })), searched, next, order), [others, state, searched, next, order]);
  const counted = states.map((option) => ({ ...option, count: others.filter((card) => card.state === option.value).length }));
  const narrow = (choice: Search) => void navigate({ search: (old) => ({ ...old, ...choice }), replace: true });
  const show = (all: Search) => void navigate({ search: all });

  return (
    <>
      <Filters>
        <FilterText label={t('findByName')} value={name} onChange={(typed) => setName(typed ?? '')} />
        <FilterChoice label={t('state')} value={state} options={counted} onChange={(chosen) => narrow({ tilstand: chosen })} />
        <ServiceFilter value={service} onChange={(chosen) => narrow({ tjeneste: chosen })} />
        <FilterSelect
          label={t('phase')}
          everything={t('allPhases')}
          value={phase}
          options={phases}
          onChange={(chosen) => narrow({ fase: chosen })}
        />
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
        <SavedViews list="deltakere" search={search} onChoose={(view) => show(participantsSearch.parse(view))} />
        <LinkButton to="/deltakere/hent" variant="tertiary" size="small">
          {t('takeIn')}
        </LinkButton>
        <ParticipantsOut title={title} ids={shown.map(({ id }) => id)} isWhole={isWhole} />
      </ListBar>
      {shown.length > 0 ? (
        <Rows items={shown} keyOf={({ id }) => id} label={title}>
          {(card) => <ParticipantRow card={card} city={city} next={next?.get(card.id)} />}
        </Rows>
      ) : (
        <NoHits
          title={t('noHits')}
          detail={t('noHitsDetail')}
          onShowAll={() => {
            setName('');
            show({});
          }}
        />
      )}
    </>
  );
}
