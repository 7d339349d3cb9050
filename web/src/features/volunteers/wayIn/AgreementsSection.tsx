import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { keysOf } from '#shared/kernel/index.ts';
import { type Acceptance, AGREEMENTS, type Agreement, currentText, type Volunteer } from '#shared/volunteers/index.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { type Reader, useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { AgreementDialog } from './AgreementDialog.tsx';
import { wayInTexts } from './texts.ts';
import { WayInRow, WayInRows } from './WayInRow.tsx';

const isCurrent = (agreement: Agreement, accepted: Acceptance | null): boolean => accepted?.textVersion === currentText(agreement).version;

function standingOf(agreement: Agreement, accepted: Acceptance | null, t: Reader<typeof wayInTexts>): string {
  if (!accepted) return t('notAccepted');
  const date = fullDate(accepted.on);
  return isCurrent(agreement, accepted) ? t('accepted', { date, version: accepted.textVersion }) : t('acceptedOld', { date });
}

/** What the volunteer has said yes to, in which words. */
export function AgreementsSection({ volunteer }: { readonly volunteer: Volunteer }) {
  const t = useTexts(wayInTexts);
  const agreementName = useTexts(AGREEMENTS);
  const [reading, setReading] = useState<Agreement>();
  return (
    <Section title={t('agreements')}>
      <WayInRows>
        {keysOf(AGREEMENTS).map((agreement) => {
          const accepted = volunteer.wayIn[agreement];
          const asked = !isCurrent(agreement, accepted) && volunteer.state !== 'left';
          return (
            <WayInRow
              key={agreement}
              title={agreementName(agreement)}
              done={accepted !== null}
              standing={standingOf(agreement, accepted, t)}
              ways={
                <Button size="small" variant={asked ? 'secondary' : 'tertiary'} onClick={() => setReading(agreement)}>
                  {asked ? t('readAndAccept') : t('showText')}
                </Button>
              }
            />
          );
        })}
      </WayInRows>
      {reading && (
        <AgreementDialog
          volunteer={volunteer}
          agreement={reading}
          asks={!isCurrent(reading, volunteer.wayIn[reading]) && volunteer.state !== 'left'}
          onClose={() => setReading(undefined)}
        />
      )}
    </Section>
  );
}
