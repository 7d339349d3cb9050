import { Button } from '@navikt/ds-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { getVolunteer, VOLUNTEER_ACTIONS, type VolunteerAction, type VolunteerRecord } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { common } from '#web/i18n/common.ts';
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
  const actionName = useTexts(VOLUNTEER_ACTIONS);
  const record = read.data;
  const next = record?.allowed[0];
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
        action={next && <Button onClick={() => setStep(next)}>{actionName(next)}</Button>}
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
        {t('responsible')}: {volunteer.responsible.name}
      </span>
    </span>
  );
}

interface ViewProps {
  readonly record: VolunteerRecord;
  readonly onStep: (action: VolunteerAction) => void;
}

function VolunteerView({ record: { volunteer, allowed, history }, onStep }: ViewProps) {
  const word = useTexts(common);
  const actionName = useTexts(VOLUNTEER_ACTIONS);
  return (
    <>
      <div className={css.ways}>
        <LinkButton to="/tidgivere/$volunteerId/endre" params={{ volunteerId: volunteer.id }} variant="secondary" size="small">
          {word('edit')}
        </LinkButton>
        {allowed.slice(1).map((action) => (
          <Button key={action} variant="tertiary" size="small" onClick={() => onStep(action)}>
            {actionName(action)}
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
