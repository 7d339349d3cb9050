import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { barPair, listParticipantBars, listVolunteerBars } from '#shared/matching/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { BarDialog } from './BarDialog.tsx';
import { BarList } from './BarList.tsx';
import type { BarSide } from './barSide.ts';
import { safetyTexts } from './safetyTexts.ts';

/** With whom somebody may not be matched: anybody who makes matches can say so, and the unit leader sees it and can undo it. */
export function BarSection({ side }: { readonly side: BarSide }) {
  const t = useTexts(safetyTexts);
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may(barPair)) return null;
  return (
    <Section
      title={t('barTitle')}
      action={
        <Button variant="tertiary" size="small" onClick={() => setOpen(true)}>
          {t('barOpen')}
        </Button>
      }
    >
      <p>{t('barLead')}</p>
      {may('participantId' in side ? listParticipantBars : listVolunteerBars) && <BarList side={side} />}
      <BarDialog side={side} open={open} onClose={() => setOpen(false)} />
    </Section>
  );
}
