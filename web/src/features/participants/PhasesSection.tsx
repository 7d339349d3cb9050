import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { type Participant, PHASES } from '#shared/participants/index.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { PhasesDialog } from './PhasesDialog.tsx';
import css from './PhasesSection.module.css';
import { phaseTexts } from './phaseTexts.ts';

/** Where somebody has been relative to treatment, the latest first, and a way to set a day right. */
export function PhasesSection({ participant }: { readonly participant: Participant }) {
  const t = useTexts(phaseTexts);
  const phase = useTexts(PHASES);
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={t('title')}
      action={
        <Button variant="tertiary" size="small" onClick={() => setOpen(true)}>
          {t('correct')}
        </Button>
      }
    >
      <ol className={css.phases}>
        {participant.phases.toReversed().map((span) => (
          <li key={span.from}>
            {phase(span.phase)} <span className={css.from}>{t('since', { date: fullDate(span.from) })}</span>
          </li>
        ))}
      </ol>
      <PhasesDialog participant={participant} open={open} onClose={() => setOpen(false)} />
    </Section>
  );
}
