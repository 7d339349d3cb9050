import { Button } from '@navikt/ds-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { getVolunteer, type VolunteerAction, type VolunteerRecord } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { When } from '#web/ui/When.tsx';
import { ContactSection } from './ContactSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { ProfileSections } from './ProfileSections.tsx';
import { StepDialog } from './StepDialog.tsx';
import { isOnTheWay } from './shapes.ts';
import { nextStep, VERBS } from './steps.ts';
import { texts } from './texts.ts';
import css from './VolunteerPage.module.css';
import { VolunteerStateTag } from './VolunteerStateTag.tsx';
import { WayIn } from './WayIn.tsx';

const screen = getRouteApi('/tidgivere/$volunteerId');

/** One volunteer: where they are, what comes next, and who they are. */
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

function VolunteerView({ record: { volunteer, allowed, history }, onStep }: ViewProps) {
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
      <Columns
        main={<ProfileSections volunteer={volunteer} />}
        side={
          <>
            <ContactSection volunteer={volunteer} />
            <HistorySection history={history} />
          </>
        }
      />
    </>
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
