import type { HistoryEntry } from '#shared/kernel/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Moment } from '#web/ui/When.tsx';
import { texts } from './texts.ts';

const ACTIONS = {
  invite: texts.didInvite,
  update: texts.didUpdate,
  deactivate: texts.didDeactivate,
  reactivate: texts.didReactivate,
  inviteBack: texts.didInviteBack,
  resendInvitation: texts.didResend,
  resetSecondFactor: texts.didReset,
} as const;
const isKnown = (action: string): action is keyof typeof ACTIONS => action in ACTIONS;

/** What has been done to somebody's access, by whom and when, the latest first. */
export function MemberHistory({ history }: { readonly history: readonly HistoryEntry[] }) {
  const t = useTexts(texts);
  const action = useTexts(ACTIONS);
  const shown = useShownName();
  return (
    <Section title={t('history')}>
      {history.length === 0 && <p>{t('noHistory')}</p>}
      <Timeline label={t('history')}>
        {history.map(({ at, by, action: name }, place) => (
          <TimelineItem
            // biome-ignore lint/suspicious/noArrayIndexKey: two entries can share a moment, and none ever changes place
            key={`${at}${place}`}
            when={<Moment at={at} />}
            title={isKnown(name) ? action(name) : name}
            detail={shown(by.name)}
          />
        ))}
      </Timeline>
    </Section>
  );
}
