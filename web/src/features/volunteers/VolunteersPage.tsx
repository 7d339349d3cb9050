import { getVolunteerSettings, isOnTheWay, listVolunteers, type VolunteerCard } from '#shared/volunteers/index.ts';
import { useRead, useWholeList } from '#web/app/queries.ts';
import { formatNumber } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Failed, Loaded, SkeletonRows } from '#web/ui/States.tsx';
import { today } from '#web/ui/When.tsx';
import { NewApplications } from '../applications/NewApplications.tsx';
import { texts } from './texts.ts';
import { VolunteerList } from './VolunteerList.tsx';
import { listed } from './volunteerList.ts';

/** Everyone who gives time, or is on the way to. */
export function VolunteersPage() {
  const t = useTexts(texts);
  const { items, reading, error, retry } = useWholeList(listVolunteers);
  const settings = useRead(getVolunteerSettings, {});
  return (
    <>
      <PageHeader
        title={t('title')}
        documentTitle={t('title')}
        lead={items && items.length > 0 && !reading && <Summary volunteers={items} />}
        action={<LinkButton to="/tidgivere/ny">{t('register')}</LinkButton>}
      />
      <NewApplications />
      {error && <Failed error={error} retry={retry} />}
      {!items && !error && <SkeletonRows />}
      {items?.length === 0 && !reading && !error && (
        <Empty title={t('noneTitle')}>
          <p>{t('noneDetail')}</p>
          <LinkButton to="/tidgivere/hent" variant="secondary" size="small">
            {t('takeIn')}
          </LinkButton>
        </Empty>
      )}
      {items && items.length > 0 && (
        <Loaded read={settings}>
          {(asked) => <VolunteerList volunteers={listed(items, asked, today())} isWhole={!reading && !error} />}
        </Loaded>
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
