import { getRouteApi, Link, Outlet, useMatchRoute } from '@tanstack/react-router';
import { listLinks } from '#shared/links/index.ts';
import { listVolunteerMatches } from '#shared/matching/index.ts';
import { getVolunteer, isOnTheWay, missingFor, missingOnTheWay, preparedOf, type VolunteerRecord } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { TabLink, TabLinks } from '#web/ui/TabLinks.tsx';
import { When } from '#web/ui/When.tsx';
import { texts as linkTexts } from '../links/texts.ts';
import { texts as openingTexts } from '../openings/texts.ts';
import { MissingNote } from './MissingNote.tsx';
import { StepButton } from './StepButton.tsx';
import { nextStep } from './steps.ts';
import { texts } from './texts.ts';
import css from './VolunteerPage.module.css';
import { VolunteerStateTag } from './VolunteerStateTag.tsx';
import { WayIn } from './WayIn.tsx';
import { wayInTexts } from './wayIn/texts.ts';

const screen = getRouteApi('/tidgivere/$volunteerId');

/** A volunteer's record: where they are and what comes next, and the parts of it as tabs. */
export function VolunteerPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getVolunteer, { params });
  const record = read.data;
  return (
    <>
      <PageHeader
        above={
          <Link to="/tidgivere" className="aksel-link">
            {t('title')}
          </Link>
        }
        title={record ? <PersonName name={record.volunteer.name} /> : t('one')}
        documentTitle={t('one')}
        lead={record && <Standing record={record} />}
        action={record && <NextAction record={record} />}
      />
      <Loaded read={read}>{(loaded) => <VolunteerView record={loaded} />}</Loaded>
    </>
  );
}

/** The step that comes next, or the way to what it still lacks; on the way in itself that is there already. */
function NextAction({ record: { volunteer, allowed, settings } }: { readonly record: VolunteerRecord }) {
  const t = useTexts(wayInTexts);
  const params = { volunteerId: volunteer.id };
  const isThere = useMatchRoute()({ to: '/tidgivere/$volunteerId/vei-inn', params }) !== false;
  const next = nextStep(allowed);
  if (!next) return <EditLink {...params} variant="primary" />;
  if (missingFor(next, preparedOf(volunteer.wayIn), settings).length === 0) return <StepButton volunteer={volunteer} action={next} />;
  if (isThere) return null;
  return (
    <LinkButton to="/tidgivere/$volunteerId/vei-inn" params={params}>
      {t('seeMissing')}
    </LinkButton>
  );
}

function Standing({ record: { volunteer } }: { readonly record: VolunteerRecord }) {
  const t = useTexts(texts);
  return (
    <span className={css.standing}>
      <VolunteerStateTag volunteer={volunteer} />
      <span>
        <When date={volunteer.stateSince} />
      </span>
      <span>
        {t('responsible')}: <PersonName name={volunteer.responsible.name} />
      </span>
    </span>
  );
}

function VolunteerView({ record: { volunteer, allowed, settings, supervisions } }: { readonly record: VolunteerRecord }) {
  const next = nextStep(allowed);
  return (
    <>
      <div className={css.ways}>
        {next && <EditLink volunteerId={volunteer.id} variant="secondary" />}
        {allowed
          .filter((action) => action !== next)
          .map((action) => (
            <StepButton
              key={action}
              volunteer={volunteer}
              action={action}
              variant={next || action === 'leave' ? 'tertiary' : 'secondary'}
              size="small"
            />
          ))}
      </div>
      {isOnTheWay(volunteer.state) && (
        <>
          <WayIn state={volunteer.state} />
          <div className={css.missing}>
            <MissingNote missing={missingOnTheWay(volunteer.state, preparedOf(volunteer.wayIn), settings)} />
          </div>
        </>
      )}
      <Tabs volunteerId={volunteer.id} supervisions={supervisions.length} />
      <Outlet />
    </>
  );
}

function Tabs({ volunteerId, supervisions }: { readonly volunteerId: string; readonly supervisions: number }) {
  const t = useTexts(texts);
  const opening = useTexts(openingTexts);
  const link = useTexts(linkTexts);
  const may = useMay();
  const params = { volunteerId };
  const matches = useRead(listVolunteerMatches, { params });
  return (
    <TabLinks label={t('tabs')}>
      <TabLink to="/tidgivere/$volunteerId" params={params} activeOptions={{ exact: true }}>
        {t('overview')}
      </TabLink>
      <TabLink to="/tidgivere/$volunteerId/vei-inn" params={params}>
        {t('wayIn')}
      </TabLink>
      <TabLink to="/tidgivere/$volunteerId/veiledning" params={params} count={supervisions || undefined}>
        {t('supervision')}
      </TabLink>
      <TabLink to="/tidgivere/$volunteerId/koblinger" params={params} count={matches.data?.items.length || undefined}>
        {t('matches')}
      </TabLink>
      <TabLink to="/tidgivere/$volunteerId/onsker" params={params}>
        {opening('tab')}
      </TabLink>
      {may(listLinks) && (
        <TabLink to="/tidgivere/$volunteerId/lenker" params={params}>
          {link('tab')}
        </TabLink>
      )}
      <TabLink to="/tidgivere/$volunteerId/historikk" params={params}>
        {t('history')}
      </TabLink>
    </TabLinks>
  );
}

interface EditProps {
  readonly volunteerId: string;
  readonly variant: 'primary' | 'secondary';
}

function EditLink({ volunteerId, variant }: EditProps) {
  const t = useTexts(texts);
  return (
    <LinkButton
      to="/tidgivere/$volunteerId/endre"
      params={{ volunteerId }}
      variant={variant}
      size={variant === 'primary' ? 'medium' : 'small'}
    >
      {t('editTitle')}
    </LinkButton>
  );
}
