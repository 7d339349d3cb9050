import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { Volunteer, VolunteerSettings } from '#shared/volunteers/index.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { TrainingDialog } from './TrainingDialog.tsx';
import { wayInTexts } from './texts.ts';
import { UndoButton } from './UndoButton.tsx';
import { WayInRow, WayInRows } from './WayInRow.tsx';

interface Props {
  readonly volunteer: Volunteer;
  readonly settings: VolunteerSettings;
}

const BEFORE_TRAINED: readonly string[] = ['applied', 'interviewed', 'referencesChecked'];

/** The city's training and what of it is completed; what was completed before stands, whatever the list says now. */
export function TrainingSection({ volunteer, settings }: Props) {
  const t = useTexts(wayInTexts);
  const [recording, setRecording] = useState(false);
  const completed = volunteer.wayIn.modules;
  const left = settings.modules.filter(({ id }) => !completed.some((one) => one.id === id));
  return (
    <Section
      title={t('training')}
      action={
        left.length > 0 &&
        volunteer.state !== 'left' && (
          <Button size="small" variant="secondary" onClick={() => setRecording(true)}>
            {t('recordTraining')}
          </Button>
        )
      }
    >
      {settings.modules.length + completed.length === 0 && <p>{t('noModules')}</p>}
      <WayInRows>
        {completed.map(({ id, name, on }) => (
          <WayInRow
            key={id}
            title={name}
            done
            standing={t('completedOn', { date: fullDate(on) })}
            ways={
              BEFORE_TRAINED.includes(volunteer.state) && (
                <UndoButton volunteer={volunteer} done={{ kind: 'undoModule', moduleId: id }} label={t('undoModule')} />
              )
            }
          />
        ))}
        {left.map(({ id, name, required }) => (
          <WayInRow key={id} title={name} done={false} standing={required ? t('required') : t('offered')} />
        ))}
      </WayInRows>
      {recording && <TrainingDialog volunteer={volunteer} modules={left} onClose={() => setRecording(false)} />}
    </Section>
  );
}
