import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { listParticipantReadings, listVolunteerReadings, type Reading, type RecordKind } from '#shared/privacy/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useWholeList } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Empty, Failed, SkeletonRows } from '#web/ui/States.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Moment } from '#web/ui/When.tsx';
import { READ, READ_A_PART } from './readingTexts.ts';
import { texts } from './texts.ts';

/** As many as one glance takes in. */
const SHOWN = 20;

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Who has read a record, when, what and why, the latest first. */
export function ReadingsSection({ kind, id }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [limit, setLimit] = useState(SHOWN);
  const ofParticipant = useWholeList(listParticipantReadings, { params: { participantId: id }, enabled: kind === 'participant' });
  const ofVolunteer = useWholeList(listVolunteerReadings, { params: { volunteerId: id }, enabled: kind === 'volunteer' });
  const { items, error, retry, reading } = kind === 'participant' ? ofParticipant : ofVolunteer;
  const why = ({ reason }: Reading): string | undefined => (reason === null ? undefined : t('because', { reason }));
  return (
    <Section title={t('readings')}>
      <p>{t('readingsLead')}</p>
      {error && <Failed error={error} retry={retry} />}
      {!items && !error && <SkeletonRows rows={3} />}
      {items?.length === 0 && (
        <Empty title={t('noReadings')}>
          <p>{t('noReadingsDetail')}</p>
        </Empty>
      )}
      {items && items.length > 0 && (
        <Timeline label={t('readings')}>
          {items.slice(0, limit).map((item, place) => (
            <TimelineItem
              // biome-ignore lint/suspicious/noArrayIndexKey: two readings can share a moment, and none ever changes place
              key={`${item.at}${place}`}
              weight="quiet"
              when={<Moment at={item.at} />}
              title={<PersonName name={item.by.name} />}
              detail={[(READ[item.operation] ?? READ_A_PART)[language], why(item)].filter(Boolean).join(' · ')}
            />
          ))}
        </Timeline>
      )}
      {items && items.length > limit && (
        <Button variant="tertiary" size="small" onClick={() => setLimit(items.length)}>
          {t('showAll', { n: items.length })}
        </Button>
      )}
      {reading && items && items.length > 0 && <p role="status">{t('readingMore')}</p>}
    </Section>
  );
}
