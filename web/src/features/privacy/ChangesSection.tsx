import type { RecordChange } from '#shared/privacy/index.ts';
import { useDoer } from '#web/app/useDoer.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Moment } from '#web/ui/When.tsx';
import { texts } from './texts.ts';
import { useRecordWords } from './useRecordWords.ts';

interface Props {
  readonly changes: readonly RecordChange[];
  /** What was done, in words. */
  readonly actionOf: (action: string) => string;
}

/** Who changed what in a record and when, with what stood there and what came instead. */
export function ChangesSection({ changes, actionOf }: Props) {
  const t = useTexts(texts);
  const { labelOf, wordsOf } = useRecordWords();
  const doer = useDoer();
  const told = ({ fields, values }: RecordChange): string =>
    values
      .filter(({ field }) => fields.includes(field))
      .map(({ field, from, to }) => {
        const before = wordsOf(field, from);
        return to === undefined
          ? t('wasBefore', { field: labelOf(field), from: before })
          : t('became', { field: labelOf(field), from: before, to: wordsOf(field, to) });
      })
      .join('\n');
  return (
    <Section title={t('history')}>
      <p>{t('historyLead')}</p>
      <Timeline label={t('history')}>
        {changes.map((change, place) => (
          <TimelineItem
            // biome-ignore lint/suspicious/noArrayIndexKey: two changes can share a moment, and none ever changes place
            key={`${change.at}${place}`}
            when={<Moment at={change.at} />}
            title={actionOf(change.action)}
            detail={[doer(change.by), ...(change.values.length > 0 ? [] : [...new Set(change.fields.map(labelOf))]), change.note]
              .filter(Boolean)
              .join(' · ')}
            body={told(change)}
          />
        ))}
      </Timeline>
    </Section>
  );
}
