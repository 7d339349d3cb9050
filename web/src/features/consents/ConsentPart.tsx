import { Button } from '@navikt/ds-react';
import {
  CONSENT_PURPOSES,
  CONSENT_WAYS,
  type Consent,
  type ConsentEvent,
  type ConsentPurpose,
  type Consents,
  hasNewText,
  standingOf,
} from '#shared/consents/index.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Day, today } from '#web/ui/When.tsx';
import { ConsentedWords } from './ConsentedWords.tsx';
import { consentTexts } from './consentTexts.ts';
import { historyTexts, READ_IN } from './historyTexts.ts';
import { usePartnerNames } from './usePartnerNames.ts';
import type { ConsentSubject } from './useWithdrawal.ts';

interface Props {
  readonly consents: Consents;
  readonly subject: ConsentSubject;
  /** Each time it was given or withdrawn, newest first. */
  readonly events: readonly ConsentEvent[];
  readonly onGive: () => void;
  readonly onWithdraw: () => void;
}

/** One consent: what holds now, in which words, and each time it was given or withdrawn. */
export function ConsentPart({ consents, subject: { purpose, partnerId }, events, onGive, onWithdraw }: Props) {
  const t = useTexts(consentTexts);
  const h = useTexts(historyTexts);
  const name = useTexts(CONSENT_PURPOSES);
  const partners = usePartnerNames();
  const partner = partnerId && partners.nameOf(partnerId);
  const title = partner ? t('withPartner', { partner }) : name(purpose);
  const standing = standingOf(consents, purpose, partnerId);
  return (
    <Section
      title={title}
      action={
        <Button
          variant={standing ? 'tertiary' : 'secondary'}
          {...(standing && { 'data-color': 'neutral' })}
          size="small"
          aria-label={t(standing ? 'withdrawOf' : 'giveTo', { purpose: title })}
          onClick={standing ? onWithdraw : onGive}
        >
          {t(standing ? 'withdraw' : 'give')}
        </Button>
      }
    >
      <Standing standing={standing} latest={events[0]} />
      {events.length === 0 && <p>{h('nothingYet')}</p>}
      {standing && hasNewText(purpose, standing, today()) && (
        <p>
          {t('newText')}{' '}
          <Button variant="tertiary" size="xsmall" onClick={onGive} aria-label={t('askAnewOf', { purpose: title })}>
            {t('askAnew')}
          </Button>
        </p>
      )}
      <ConsentedWords purpose={purpose} consented={standing} {...(partner && { partner })} />
      {events.length > 1 && (
        <Timeline label={h('over', { purpose: title })}>
          {events.map((event) => (
            <EventItem key={event.id} event={event} />
          ))}
        </Timeline>
      )}
    </Section>
  );
}

/** What rests on law: nothing is asked and nothing can be withdrawn. */
export function LawPart({ purpose }: { readonly purpose: ConsentPurpose }) {
  const h = useTexts(historyTexts);
  const name = useTexts(CONSENT_PURPOSES);
  return (
    <Section title={name(purpose)}>
      <StateTag shape="done">{h('lawTitle')}</StateTag>
      <p>{h('lawDetail')}</p>
    </Section>
  );
}

interface StandingProps {
  readonly standing: Consent | null;
  readonly latest: ConsentEvent | undefined;
}

function Standing({ standing, latest }: StandingProps) {
  const h = useTexts(historyTexts);
  const how = useTexts(CONSENT_WAYS);
  const spoken = useTexts(READ_IN);
  const { language } = useLanguage();
  if (!standing) {
    const { on } = latest ?? {};
    return <StateTag shape="open">{on ? h('withdrawnOn', { date: shortDate(on, today(), language) }) : h('never')}</StateTag>;
  }
  const given = [
    h('howWhen', { how: how(standing.how), date: shortDate(standing.givenOn, today(), language) }),
    h('wordsOf', { version: standing.textVersion, language: spoken(standing.language) }),
  ];
  return (
    <>
      <StateTag shape="done">{h('yes')}</StateTag>
      <p>
        {given.join(' · ')}
        {latest && ` · ${h('notedBy', { name: latest.by.name })}`}
      </p>
    </>
  );
}

function EventItem({ event: { given, on, by } }: { readonly event: ConsentEvent }) {
  const h = useTexts(historyTexts);
  const how = useTexts(CONSENT_WAYS);
  const spoken = useTexts(READ_IN);
  const details = given && [how(given.how), h('wordsOf', { version: given.textVersion, language: spoken(given.language) })];
  return (
    <TimelineItem
      when={<Day date={on} />}
      title={h(given ? 'gave' : 'withdrew')}
      detail={[...(details ?? []), by.name].join(' · ')}
      weight={given ? 'normal' : 'quiet'}
    />
  );
}
