import { getRouteApi, Link } from '@tanstack/react-router';
import { type ApplicationCard, listApplications } from '#shared/applications/index.ts';
import { DECLINED_DAYS } from '#shared/recruitment/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useWholeList } from '#web/app/queries.ts';
import { fullDate, shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Filters } from '#web/ui/Filters.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty, Failed, SkeletonRows } from '#web/ui/States.tsx';
import { Switcher } from '#web/ui/Switcher.tsx';
import { today } from '#web/ui/When.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/tidgivere/soknader');
const DECLINED = 'avslatt';

/** Those who have applied to give time, longest waiting first. */
export function ApplicationsPage() {
  const t = useTexts(texts);
  const { vis } = screen.useSearch();
  const navigate = screen.useNavigate();
  const { items, error, retry } = useWholeList(listApplications);
  const declined = vis === DECLINED;
  const shown = items?.filter(({ state }) => (state === 'declined') === declined).toSorted((a, b) => a.sentOn.localeCompare(b.sentOn));
  return (
    <>
      <PageHeader
        above={
          <Link to="/tidgivere" className="aksel-link">
            {t('volunteers')}
          </Link>
        }
        title={t('title')}
        documentTitle={t('title')}
      />
      <Filters>
        <Switcher
          label={t('which')}
          value={declined ? DECLINED : 'venter'}
          options={[
            { value: 'venter', label: t('waiting') },
            { value: DECLINED, label: t('declined') },
          ]}
          onChange={(next) => void navigate({ search: { vis: next === DECLINED ? next : undefined }, replace: true })}
        />
      </Filters>
      {error && <Failed error={error} retry={retry} />}
      {!items && !error && <SkeletonRows />}
      {shown?.length === 0 && (
        <Empty title={t(declined ? 'noneDeclined' : 'noneWaiting')}>
          <p>{t(declined ? 'noneDeclinedDetail' : 'noneWaitingDetail', { days: DECLINED_DAYS })}</p>
        </Empty>
      )}
      {shown && shown.length > 0 && <ApplicationRows applications={shown} />}
    </>
  );
}

function ApplicationRows({ applications }: { readonly applications: readonly ApplicationCard[] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Rows items={applications} keyOf={({ id }) => id} label={t('title')}>
      {({ id, name, sentOn, keptUntil }) => (
        <RowLink to="/tidgivere/soknader/$applicationId" params={{ applicationId: id }}>
          <RowText
            title={<PersonName name={name} />}
            detail={t('sent', { date: shortDate(sentOn, today(), language) })}
            aside={t('gone', { date: fullDate(keptUntil) })}
          />
        </RowLink>
      )}
    </Rows>
  );
}
