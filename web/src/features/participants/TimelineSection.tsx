import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { ParticipantMatching } from '#shared/matching/index.ts';
import type { ParticipantRecord } from '#shared/participants/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Timeline } from '#web/ui/Timeline.tsx';
import { HappeningItem } from './HappeningItem.tsx';
import { timelineOf } from './timeline.ts';
import { timelineTexts } from './timelineTexts.ts';

/** As many as one glance takes in. */
const SHOWN = 8;

interface Props {
  readonly record: ParticipantRecord;
  readonly matching: ParticipantMatching | undefined;
}

/** Somebody's time here: conversations, meetings and decisions on one thread. */
export function TimelineSection({ record, matching }: Props) {
  const t = useTexts(timelineTexts);
  const [whole, setWhole] = useState(false);
  const happenings = timelineOf(record, matching);
  const shown = whole ? happenings : happenings.slice(0, SHOWN);
  return (
    <Section title={t('title')}>
      <Timeline label={t('title')}>
        {shown.map((happening) => (
          <HappeningItem key={happening.key} happening={happening} />
        ))}
      </Timeline>
      {shown.length < happenings.length && (
        <Button variant="tertiary" size="small" onClick={() => setWhole(true)}>
          {t('showAll', { n: happenings.length })}
        </Button>
      )}
    </Section>
  );
}
