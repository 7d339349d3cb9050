import { getRouteApi } from '@tanstack/react-router';
import { VOLUNTEER_STATES } from '#shared/volunteers/index.ts';
import { useKeptText } from '#web/app/keptText.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { FilterSelect, FilterToggle } from '#web/ui/FilterSelect.tsx';
import { FilterChoice, Filters, FilterText } from '#web/ui/Filters.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { ListBar } from '#web/ui/ListBar.tsx';
import { Switcher } from '#web/ui/Switcher.tsx';
import { VolunteersOut } from '../exports/VolunteersOut.tsx';
import { SavedViews } from '../views/SavedViews.tsx';
import { Board } from './Board.tsx';
import { volunteersSearch } from './screens.ts';
import { texts } from './texts.ts';
import { VolunteerRows } from './VolunteerRows.tsx';
import { inOrder, isWanted, type ListedVolunteer, VOLUNTEER_ORDERS } from './volunteerList.ts';

const screen = getRouteApi('/tidgivere');
const BOARD = 'tavle';
const WAITED = 'ventet';

/** The volunteers as a list or a board; what narrows them down stands in the address. */
export function VolunteerList({ volunteers, isWhole }: { readonly volunteers: readonly ListedVolunteer[]; readonly isWhole: boolean }) {
  const t = useTexts(texts);
  const search = screen.useSearch();
  const { stadium: stage, visning: view, rekkefolge: order, haster: onlyOverdue, mine } = search;
  const [name, setName] = useKeptText('volunteers');
  const { person } = useServices();
  const navigate = screen.useNavigate();
  const states = useOptions(VOLUNTEER_STATES);
  const orders = useOptions(VOLUNTEER_ORDERS);
  const asBoard = view === BOARD;
  const narrow = (choice: ReturnType<typeof screen.useSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...choice }), replace: true });

  const others = volunteers.filter(isWanted({ onlyOverdue, ...(mine && { responsibleId: person.id }) }));
  const wanted = asBoard ? others : others.filter(isWanted({ stage }));
  const shown = inOrder(wanted, name, asBoard ? WAITED : order);
  const counted = states.map((option) => ({ ...option, count: others.filter(({ card }) => card.state === option.value).length }));
  return (
    <>
      <Filters>
        <FilterText label={t('search')} value={name} onChange={(next) => setName(next ?? '')} />
        <Switcher
          label={t('view')}
          value={asBoard ? BOARD : 'liste'}
          options={[
            { value: 'liste', label: t('asList') },
            { value: BOARD, label: t('asBoard') },
          ]}
          onChange={(next) => narrow({ visning: next === BOARD ? next : undefined })}
        />
        {!asBoard && <FilterChoice label={t('stage')} value={stage} options={counted} onChange={(next) => narrow({ stadium: next })} />}
        {!asBoard && (
          <FilterSelect
            label={t('sort')}
            everything={t('byName')}
            value={order}
            options={orders}
            onChange={(next) => narrow({ rekkefolge: next })}
          />
        )}
        <FilterToggle label={t('onlyOverdue')} on={onlyOverdue === true} onChange={(on) => narrow({ haster: on || undefined })} />
        <FilterToggle label={t('mine')} on={mine === true} onChange={(on) => narrow({ mine: on || undefined })} />
        <LinkButton to="/tidgivere/veiledning" variant="tertiary" size="small">
          {t('group')}
        </LinkButton>
      </Filters>
      <ListBar shown={shown.length} all={volunteers.length} isWhole={isWhole}>
        <SavedViews list="tidgivere" search={search} onChoose={(kept) => void navigate({ search: volunteersSearch.parse(kept) })} />
        <LinkButton to="/tidgivere/hent" variant="tertiary" size="small">
          {t('takeIn')}
        </LinkButton>
        <VolunteersOut title={t('title')} ids={shown.map(({ card }) => card.id)} isWhole={isWhole} />
      </ListBar>
      {asBoard ? <Board volunteers={shown} /> : <VolunteerRows volunteers={shown} />}
    </>
  );
}
