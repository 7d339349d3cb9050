import { Button } from '@navikt/ds-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { City } from '#shared/kernel/city.ts';
import { listMatches } from '#shared/matching/index.ts';
import { listParticipants, PARTICIPANT_STATES, type ParticipantCard, PHASES } from '#shared/participants/index.ts';
import { useKeptText } from '#web/app/keptText.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useCity } from '#web/app/useCity.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FilterSelect, FilterToggle } from '#web/ui/FilterSelect.tsx';
import { FilterChoice, Filters, FilterText } from '#web/ui/Filters.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { ListBar } from '#web/ui/ListBar.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Rows } from '#web/ui/Rows.tsx';
import { Empty, Failed, SkeletonRows } from '#web/ui/States.tsx';
import { today } from '#web/ui/When.tsx';
import { ParticipantsOut } from '../exports/ParticipantsOut.tsx';
import { type NextThing, nextThings } from './nextThing.ts';
import { ParticipantRow } from './ParticipantRow.tsx';
import { inOrder, isWanted } from './participantFilter.ts';
import { texts } from './texts.ts';

const screen = getRouteApi('/deltakere');

/** Everyone the service is for, those who wait for something first. */
export function ParticipantsPage() {
  const t = useTexts(texts);
  const { items, reading, error, retry } = useWholeList(listParticipants);
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('title')}
        lead={t('lead')}
        action={<LinkButton to="/deltakere/ny">{t('register')}</LinkButton>}
      />
      {items && items.length > 0 && <ParticipantList cards={items} isWhole={!reading && !error} />}
      {error && <Failed error={error} retry={retry} />}
      {!items && !error && <SkeletonRows />}
      {items && items.length > 0 && reading && <p role="status">{t('reading')}</p>}
      {items?.length === 0 && !reading && (
        <Empty title={t('noneTitle')}>
          <p>{t('noneDetail')}</p>
          <LinkButton to="/deltakere/hent" variant="secondary" size="small">
            {t('takeIn')}
          </LinkButton>
        </Empty>
      )}
    </>
  );
}

/** What comes next for each; matches count too, for those who may see them. */
function useNextThings(cards: readonly ParticipantCard[], city: City | undefined): ReadonlyMap<string, NextThing> | undefined {
  const may = useMay();
  const { items: matches } = useWholeList(listMatches, { enabled: may(listMatches) });
  return useMemo(() => city && nextThings(cards, matches ?? [], city, today()), [cards, matches, city]);
}

function ParticipantList({ cards, isWhole }: { readonly cards: readonly ParticipantCard[]; readonly isWhole: boolean }) {
  const t = useTexts(texts);
  const { person } = useServices();
  const city = useCity();
  const { tilstand: state, fase: phase, mine } = screen.useSearch();
  const navigate = useNavigate({ from: '/deltakere' });
  const [name, setName] = useKeptText('participants');
  const states = useOptions(PARTICIPANT_STATES);
  const phases = useOptions(PHASES);
  const next = useNextThings(cards, city);

  const others = cards.filter(isWanted({ phase, ...(mine && { responsibleId: person.id }) }));
  const wanted = others.filter(isWanted({ state }));
  const shown = inOrder(wanted, name, next);
  const counted = states.map((option) => ({ ...option, count: others.filter((card) => card.state === option.value).length }));
  const narrow = (choice: ReturnType<typeof screen.useSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...choice }), replace: true });

  return (
    <>
      <Filters>
        <FilterText label={t('findByName')} value={name} onChange={(typed) => setName(typed ?? '')} />
        <FilterChoice label={t('state')} value={state} options={counted} onChange={(chosen) => narrow({ tilstand: chosen })} />
        <FilterSelect
          label={t('phase')}
          everything={t('allPhases')}
          value={phase}
          options={phases}
          onChange={(chosen) => narrow({ fase: chosen })}
        />
        <FilterToggle label={t('mine')} on={mine === true} onChange={(on) => narrow({ mine: on || undefined })} />
      </Filters>
      <ListBar shown={shown.length} all={cards.length}>
        <LinkButton to="/deltakere/hent" variant="tertiary" size="small">
          {t('takeIn')}
        </LinkButton>
        <ParticipantsOut title={t('title')} ids={shown.map(({ id }) => id)} isWhole={isWhole} />
      </ListBar>
      {shown.length > 0 ? (
        <Rows items={shown} keyOf={({ id }) => id} label={t('title')}>
          {(card) => <ParticipantRow card={card} city={city} next={next?.get(card.id)} />}
        </Rows>
      ) : (
        <Empty title={t('noHits')}>
          <p>{t('noHitsDetail')}</p>
          <Button
            variant="secondary"
            size="small"
            onClick={() => {
              setName('');
              narrow({ tilstand: undefined, fase: undefined, mine: undefined });
            }}
          >
            {t('showAll')}
          </Button>
        </Empty>
      )}
    </>
  );
}
