import { getRouteApi } from '@tanstack/react-router';
import { getParticipant } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Moment } from '#web/ui/When.tsx';
import { historyTexts } from './historyTexts.ts';
import { useHistoryWords } from './useHistoryWords.ts';

const screen = getRouteApi('/deltakere/$participantId');

/** Who has done what with a participant's record, and when. */
export function HistoryTab() {
  const t = useTexts(historyTexts);
  const { actionOf, fieldsOf } = useHistoryWords();
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  return (
    <Loaded read={read}>
      {({ history }) => (
        <Section title={t('title')}>
          <p>{t('lead')}</p>
          <Timeline label={t('title')}>
            {history.map((entry) => (
              <TimelineItem
                key={`${entry.at} ${entry.action}`}
                when={<Moment at={entry.at} />}
                title={actionOf(entry.action)}
                detail={[entry.by.name, fieldsOf(entry.fields)].filter(Boolean).join(' · ')}
              />
            ))}
          </Timeline>
        </Section>
      )}
    </Loaded>
  );
}
