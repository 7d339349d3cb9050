import type { HistoryEntry } from '#shared/kernel/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Moment } from '#web/ui/When.tsx';
import { DEEDS, texts } from './texts.ts';

/** Who did what with a meeting, and when. */
export function ConferenceHistory({ history }: { readonly history: readonly HistoryEntry[] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const shown = useShownName();
  return (
    <Section title={t('history')}>
      <Timeline label={t('history')}>
        {history.map(({ at, by, action }) => (
          <TimelineItem
            key={`${at}${action}`}
            when={<Moment at={at} />}
            title={DEEDS[action]?.[language] ?? action}
            detail={shown(by.name)}
            weight="quiet"
          />
        ))}
      </Timeline>
    </Section>
  );
}
