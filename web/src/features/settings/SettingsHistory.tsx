import type { HistoryEntry } from '#shared/kernel/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Moment } from '#web/ui/When.tsx';
import { texts } from './texts.ts';

const TITLES = { saveAreas: 'didAreas', saveRhythm: 'didRhythm', saveLinkDays: 'didLinkDays' } as const;

interface Props {
  readonly history: readonly HistoryEntry[];
  readonly action: keyof typeof TITLES;
}

/** Who has decided this before, and when, the latest first. */
export function SettingsHistory({ history, action }: Props) {
  const t = useTexts(texts);
  const shown = useShownName();
  const ours = history.filter((entry) => entry.action === action);
  return (
    <Section title={t('history')}>
      {ours.length === 0 && <p>{t('asDeployed')}</p>}
      <Timeline label={t('history')}>
        {ours.map(({ at, by }) => (
          <TimelineItem key={at} when={<Moment at={at} />} title={t(TITLES[action])} detail={shown(by.name)} />
        ))}
      </Timeline>
    </Section>
  );
}
