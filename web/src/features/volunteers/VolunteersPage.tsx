import { getRouteApi, Link } from '@tanstack/react-router';
import { listVolunteers, VOLUNTEER_STATES, type VolunteerCard } from '#shared/volunteers/index.ts';
import { useKeptText } from '#web/app/keptText.ts';
import { useWholeList } from '#web/app/queries.ts';
import { formatNumber } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FilterChoice, Filters, FilterText } from '#web/ui/Filters.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Failed, SkeletonRows } from '#web/ui/States.tsx';
import { Switcher } from '#web/ui/Switcher.tsx';
import { NewApplications } from '../applications/NewApplications.tsx';
import { Board } from './Board.tsx';
import { isOnTheWay } from './shapes.ts';
import { texts } from './texts.ts';
import { VolunteerRows } from './VolunteerRows.tsx';

const screen = getRouteApi('/tidgivere');

/** Everyone who gives time, or is on the way to. */
export function VolunteersPage() {
  const t = useTexts(texts);
  const { stadium, visning } = screen.useSearch();
  const [q, setQ] = useKeptText('volunteers');
  const navigate = screen.useNavigate();
  const states = useOptions(VOLUNTEER_STATES);
  const { items, error, retry } = useWholeList(listVolunteers);
  const asBoard = visning === 'tavle';

  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('title')}
        lead={items && items.length > 0 && <Summary volunteers={items} />}
        action={<LinkButton to="/tidgivere/ny">{t('register')}</LinkButton>}
      />
      <NewApplications />
      {items && items.length > 0 && (
        <Filters>
          <FilterText label={t('search')} value={q} onChange={(next) => setQ(next ?? '')} />
          <Switcher
            label={t('view')}
            value={asBoard ? 'tavle' : 'liste'}
            options={[
              { value: 'liste', label: t('asList') },
              { value: 'tavle', label: t('asBoard') },
            ]}
            onChange={(next) =>
              void navigate({ search: (old) => ({ ...old, visning: next === 'tavle' ? next : undefined }), replace: true })
            }
          />
          {!asBoard && (
            <FilterChoice
              label={t('stage')}
              value={stadium}
              options={states.map((state) => ({ ...state, count: items.filter((each) => each.state === state.value).length }))}
              onChange={(next) => void navigate({ search: (old) => ({ ...old, stadium: next }), replace: true })}
            />
          )}
        </Filters>
      )}
      {error && <Failed error={error} retry={retry} />}
      {!items && !error && <SkeletonRows />}
      {items?.length === 0 && (
        <Empty title={t('noneTitle')}>
          <p>{t('noneDetail')}</p>
        </Empty>
      )}
      {items &&
        items.length > 0 &&
        (asBoard ? <Board volunteers={items} q={q} /> : <VolunteerRows volunteers={items} q={q} stage={stadium} />)}
      {items && (
        <p>
          <Link className="aksel-link" to="/tidgivere/hent">
            {t('takeIn')}
          </Link>
        </p>
      )}
    </>
  );
}

function Summary({ volunteers }: { readonly volunteers: readonly VolunteerCard[] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const count = (test: (card: VolunteerCard) => boolean): string => formatNumber(volunteers.filter(test).length, language);
  return t('countActive', {
    active: count(({ state }) => state === 'active'),
    total: count(({ state }) => state !== 'left'),
    onTheWay: count(({ state }) => isOnTheWay(state)),
    paused: count(({ state }) => state === 'paused'),
  });
}
