import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { Volunteer, VolunteerSettings } from '#shared/volunteers/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { CertificateDialog } from './CertificateDialog.tsx';
import { wayInTexts } from './texts.ts';

interface Props {
  readonly volunteer: Volunteer;
  readonly settings: VolunteerSettings;
}

/** Whether a police certificate was shown, where the city has a basis for asking; where it has none nothing can be noted. */
export function CertificateSection({ volunteer, settings: { certificateBasis } }: Props) {
  const t = useTexts(wayInTexts);
  const shown = useShownName();
  const [recording, setRecording] = useState(false);
  const { certificate } = volunteer.wayIn;
  if (certificateBasis === null) {
    return (
      <Section title={t('certificateTitle')}>
        <p>{t('noBasis')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('certificateTitle')}
      action={
        !certificate &&
        volunteer.state !== 'left' && (
          <Button size="small" variant="secondary" onClick={() => setRecording(true)}>
            {t('seeCertificate')}
          </Button>
        )
      }
    >
      <p>{t('basis', { basis: certificateBasis })}</p>
      <StateTag shape={certificate ? 'done' : 'open'} isSentence>
        {certificate ? t('seen', { date: fullDate(certificate.seenOn), by: shown(certificate.by.name) }) : t('notSeen')}
      </StateTag>
      {recording && <CertificateDialog volunteer={volunteer} onClose={() => setRecording(false)} />}
    </Section>
  );
}
