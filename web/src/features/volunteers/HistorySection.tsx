import type { HistoryEntry } from '#shared/kernel/index.ts';
import { VOLUNTEER_ACTIONS } from '#shared/volunteers/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Moment } from '#web/ui/When.tsx';
import { texts } from './texts.ts';
import { useVolunteerLabels } from './useVolunteerLabels.ts';

const OTHER_ACTIONS = { register: texts.registerAction, update: texts.updateAction } as const;
const ACTIONS = { ...VOLUNTEER_ACTIONS, ...OTHER_ACTIONS };
const isKnown = (action: string): action is keyof typeof ACTIONS => action in ACTIONS;

/** What has been done, by whom and when, the latest first. */
export function HistorySection({ history }: { readonly history: readonly HistoryEntry[] }) {
  const t = useTexts(texts);
  const action = useTexts(ACTIONS);
  const labelOf = useVolunteerLabels();
  const shown = useShownName();
  return (
    <Section title={t('history')}>
      <Timeline label={t('history')}>
        {history.map(({ at, by, action: name, fields }, place) => (
          <TimelineItem
            // biome-ignore lint/suspicious/noArrayIndexKey: two entries can share a moment, and none ever changes place
            key={`${at}${place}`}
            when={<Moment at={at} />}
            title={isKnown(name) ? action(name) : name}
            detail={[shown(by.name), ...fields.map((field) => labelOf(`/${field}`))].filter(Boolean).join(' · ')}
          />
        ))}
      </Timeline>
    </Section>
  );
}
