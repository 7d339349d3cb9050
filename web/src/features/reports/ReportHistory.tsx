import type { HistoryEntry } from '#shared/kernel/index.ts';
import type { Texts } from '#shared/kernel/language.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Moment } from '#web/ui/When.tsx';

const DID = {
  history: { nb: 'Hvem gjorde hva', nn: 'Kven gjorde kva', en: 'Who did what' },
  beginReport: { nb: 'Begynt', nn: 'Byrja', en: 'Begun' },
  saveReportHead: { nb: 'Navn, tilskudd eller mål endret', nn: 'Namn, tilskot eller mål endra', en: 'Name, grant or targets changed' },
  writeReportText: { nb: 'Tekst skrevet', nn: 'Tekst skriven', en: 'Text written' },
  freezeReport: { nb: 'Frosset', nn: 'Frosen', en: 'Frozen' },
  correctReport: { nb: 'Tatt opp for å rettes', nn: 'Teken opp for å rettast', en: 'Taken up to be corrected' },
  withdrawReport: { nb: 'Utgave trukket', nn: 'Utgåve trekt', en: 'Version withdrawn' },
} as const satisfies Record<string, Texts>;

const isKnown = (action: string): action is keyof typeof DID => Object.hasOwn(DID, action);

/** Who has done what with a report, the latest first. */
export function ReportHistory({ history }: { readonly history: readonly HistoryEntry[] }) {
  const t = useTexts(DID);
  const shown = useShownName();
  return (
    <Section title={t('history')}>
      <Timeline label={t('history')}>
        {history.map(({ at, by, action, note }) => (
          <TimelineItem
            key={`${at} ${action}`}
            when={<Moment at={at} />}
            title={isKnown(action) ? t(action) : action}
            detail={[shown(by.name), note].filter(Boolean).join(': ')}
          />
        ))}
      </Timeline>
    </Section>
  );
}
