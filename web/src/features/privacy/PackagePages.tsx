import { DownloadIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dateIn } from '#shared/kernel/dates.ts';
import { getParticipantPackage, getVolunteerPackage, type RecordPackage } from '#shared/privacy/index.ts';
import type { ApiError } from '#web/app/apiError.ts';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { download } from '#web/ui/download.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { handoverTexts } from './handoverTexts.ts';
import css from './PackageLetter.module.css';
import { PackageLetter } from './PackageLetter.tsx';

const ofParticipant = getRouteApi('/deltakere/$participantId/utlevering/$handoverId');
const ofVolunteer = getRouteApi('/tidgivere/$volunteerId/utlevering/$handoverId');

/** What a participant is handed. */
export function ParticipantPackagePage() {
  const t = useTexts(handoverTexts);
  const params = ofParticipant.useParams();
  const read = useRead(getParticipantPackage, { params });
  const back = (
    <Link className="aksel-link" to="/deltakere/$participantId/historikk" params={{ participantId: params.participantId }}>
      {t('back')}
    </Link>
  );
  return <PackagePage read={read} back={back} />;
}

/** What a volunteer is handed. */
export function VolunteerPackagePage() {
  const t = useTexts(handoverTexts);
  const params = ofVolunteer.useParams();
  const read = useRead(getVolunteerPackage, { params });
  const back = (
    <Link className="aksel-link" to="/tidgivere/$volunteerId/historikk" params={{ volunteerId: params.volunteerId }}>
      {t('back')}
    </Link>
  );
  return <PackagePage read={read} back={back} />;
}

interface Props {
  readonly read: { readonly data: RecordPackage | undefined; readonly error: ApiError | null; readonly refetch: () => unknown };
  readonly back: ReactNode;
}

/** The file's name says what it is and when, and not whose. */
const fileName = ({ madeAt }: RecordPackage): string => `steg-for-steg-${dateIn(new Date(madeAt))}.json`;

/** The letter on screen, and the ways to take it along; on paper it is nothing but the letter. */
function PackagePage({ read, back }: Props) {
  const t = useTexts(handoverTexts);
  const handed = read.data;
  return (
    <>
      <div className={css.notPrinted}>
        <PageHeader
          above={back}
          title={t('title')}
          documentTitle={t('title')}
          action={
            handed && (
              <Button icon={<PrinterSmallIcon aria-hidden />} onClick={() => window.print()}>
                {t('print')}
              </Button>
            )
          }
        />
        {handed && (
          <p>
            <Button
              variant="secondary"
              icon={<DownloadIcon aria-hidden />}
              onClick={() => download(fileName(handed), JSON.stringify(handed, null, 2), 'application/json')}
            >
              {t('download')}
            </Button>
          </p>
        )}
      </div>
      <Loaded read={read}>{(loaded) => <PackageLetter handed={loaded} />}</Loaded>
    </>
  );
}
