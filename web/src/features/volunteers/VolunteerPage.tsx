import { Button } from '@navikt/ds-react';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { listVolunteerMatches } from '#shared/matching/index.ts';
import { getVolunteer, type VolunteerAction, type VolunteerRecord } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { TabLink, TabLinks } from '#web/ui/TabLinks.tsx';
import { When } from '#web/ui/When.tsx';
import { StepDialog } from './StepDialog.tsx';
import { isOnTheWay } from './shapes.ts';
import { nextStep, VERBS } from './steps.ts';
import { texts } from './texts.ts';
import css from './VolunteerPage.module.css';
import { VolunteerStateTag } from './VolunteerStateTag.tsx';
import { WayIn } from './WayIn.tsx';

const screen = getRouteApi('/tidgivere/$volunteerId');

/** A volunteer's record: where they are and what comes next, and the parts of it as tabs. */
export function VolunteerPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getVolunteer, { params });
  const [step, setStep] = useState<VolunteerAction>();
  const verb = useTexts(VERBS);
  const record = read.data;
  const next = record && nextStep(record.allowed);
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
        action={next ? <Button onClick={() => setStep(next)}>{verb(next)}</Button> : record && <EditLink {...params} variant="primary" />}
      />
      <Loaded read={read}>{(loaded) => <VolunteerView record={loaded} onStep={setStep} />}</Loaded>
      {record && step && <StepDialog volunteer={record.volunteer} action={step} onClose={() => setStep(undefined)} />}
    </>
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

interface ViewProps {
  readonly record: VolunteerRecord;
  readonly onStep: (action: VolunteerAction) => void;
}

function VolunteerView({ record: { volunteer, allowed }, onStep }: ViewProps) {
  const verb = useTexts(VERBS);
  const next = nextStep(allowed);
  return (
    <>
      <div className={css.ways}>
        {next && <EditLink volunteerId={volunteer.id} variant="secondary" />}
        {allowed
          .filter((action) => action !== next)
          .map((action) => (
            <Button
              key={action}
              variant={next || action === 'leave' ? 'tertiary' : 'secondary'}
              size="small"
              onClick={() => onStep(action)}
            >
              {verb(action)}
            </Button>
          ))}
      </div>
      {isOnTheWay(volunteer.state) && <WayIn state={volunteer.state} />}
      <Tabs volunteerId={volunteer.id} />
      <Outlet />
    </>
  );
}

function Tabs({ volunteerId }: { readonly volunteerId: string }) {
  const t = useTexts(texts);
  const params = { volunteerId };
  const matches = useRead(listVolunteerMatches, { params });
  return (
    <TabLinks label={t('tabs')}>
      <TabLink to="/tidgivere/$volunteerId" params={params} activeOptions={{ exact: true }}>
        {t('overview')}
      </TabLink>
      <TabLink to="/tidgivere/$volunteerId/koblinger" params={params} count={matches.data?.items.length || undefined}>
        {t('matches')}
      </TabLink>
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
