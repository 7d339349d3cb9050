import { Button } from '@navikt/ds-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { listMatches, MATCH_STATES, type MatchCard } from '#shared/matching/index.ts';
import { useKeptText } from '#web/app/keptText.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { FilterToggle } from '#web/ui/FilterSelect.tsx';
import { FilterChoice, Filters, FilterText } from '#web/ui/Filters.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { ListBar } from '#web/ui/ListBar.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Failed, SkeletonRows } from '#web/ui/States.tsx';
import { MatchesOut } from '../exports/MatchesOut.tsx';
import { MatchRows } from './MatchRows.tsx';
import { isWanted } from './matchList.ts';
import { texts } from './texts.ts';
import { useMatchesInOrder } from './useMatchesInOrder.ts';

const screen = getRouteApi('/koblinger');

/** Every match of the city. */
export function MatchesPage() {
  const t = useTexts(texts);
  const { items, reading, error, retry } = useWholeList(listMatches);
  return (
    <>
      <PageHeader title={t('title')} documentTitle={t('title')} lead={t('lead')} />
      {items && items.length > 0 && <MatchList cards={items} isWhole={!reading && !error} />}
      {error && <Failed error={error} retry={retry} />}
      {!items && !error && <SkeletonRows />}
      {items && items.length > 0 && reading && <p role="status">{t('reading')}</p>}
      {items?.length === 0 && !reading && (
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

function MatchList({ cards, isWhole }: { readonly cards: readonly MatchCard[]; readonly isWhole: boolean }) {
  const t = useTexts(texts);
  const { person } = useServices();
  const { tilstand: state, mine } = screen.useSearch();
  const navigate = useNavigate({ from: '/koblinger' });
  const [name, setName] = useKeptText('matches');
  const states = useOptions(MATCH_STATES);
  const others = cards.filter(isWanted({ name, ...(mine && { responsibleId: person.id }) }));
  const { ordered: shown, next } = useMatchesInOrder(others.filter(isWanted({ state })));
  const counted = states
    .map((option) => ({ ...option, count: others.filter((card) => card.state === option.value).length }))
    .filter(({ count, value }) => count > 0 || value === state);
  const narrow = (choice: ReturnType<typeof screen.useSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...choice }), replace: true });
  return (
    <>
      <Filters>
        <FilterText label={t('findByName')} value={name} onChange={(typed) => setName(typed ?? '')} />
        <FilterChoice label={t('state')} value={state} options={counted} onChange={(chosen) => narrow({ tilstand: chosen })} />
        <FilterToggle label={t('mine')} on={mine === true} onChange={(on) => narrow({ mine: on || undefined })} />
      </Filters>
      <ListBar shown={shown.length} all={cards.length}>
        <MatchesOut title={t('title')} ids={shown.map(({ id }) => id)} isWhole={isWhole} />
      </ListBar>
      {shown.length > 0 ? (
        <MatchRows cards={shown} next={next} />
      ) : (
        <Empty title={t('noHits')}>
          <Button
            variant="secondary"
            size="small"
            onClick={() => {
              setName('');
              narrow({ tilstand: undefined, mine: undefined });
            }}
          >
            {t('showAll')}
          </Button>
        </Empty>
      )}
    </>
  );
}
