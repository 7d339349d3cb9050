import type { ContactRules } from '#shared/messages/index.ts';
import { CLOSE_REASONS, ELIGIBILITY, type Participant, REFERRAL_ANSWERS, SAFE_CONTACT } from '#shared/participants/index.ts';
import { getPartner } from '#shared/partners/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { common } from '#web/i18n/common.ts';
import { fullDate, shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { EmailLink, PhoneLink } from '#web/ui/contact.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Section } from '#web/ui/Section.tsx';
import { today, When } from '#web/ui/When.tsx';
import { LANGUAGE_NAMES } from './contactRulesForm.ts';
import { contactRulesTexts } from './contactRulesTexts.ts';
import { overviewTexts } from './overviewTexts.ts';

/** How to reach somebody safely, and how they came here. */
export function ProfileSection({ participant }: { readonly participant: Participant }) {
  const t = useTexts(overviewTexts);
  const word = useTexts(common);
  const safe = useTexts(SAFE_CONTACT);
  const basis = useTexts(ELIGIBILITY);
  const reason = useTexts(CLOSE_REASONS);
  const rule = useTexts(contactRulesTexts);
  const rulesTold = ({ language, from, to, leaveMessage }: ContactRules): string =>
    [rule('hours', { language: LANGUAGE_NAMES[language], from, to }), rule(leaveMessage ? 'mayLeave' : 'mayNotLeave')].join(' · ');
  const { id, phone, email, safeContact, safeContactNote, fullName, birthYear, eligibility, eligibilityNote, plannedDischarge } =
    participant;
  return (
    <Section
      title={t('profile')}
      action={
        <LinkButton to="/deltakere/$participantId/endre" params={{ participantId: id }} variant="tertiary" size="small">
          {word('edit')}
        </LinkButton>
      }
    >
      <Facts>
        {participant.closeReason && <Fact name={t('closed')}>{reason(participant.closeReason)}</Fact>}
        <Fact name={t('safeContact')}>{safeContact === 'none' ? t('doNotContact') : safe(safeContact)}</Fact>
        {safeContactNote && <Fact name={t('keepInMind')}>{safeContactNote}</Fact>}
        {participant.contactRules && <Fact name={rule('name')}>{rulesTold(participant.contactRules)}</Fact>}
        <Fact name={t('phone')}>{phone && <PhoneLink number={phone} />}</Fact>
        {email && (
          <Fact name={t('email')}>
            <EmailLink address={email} />
          </Fact>
        )}
        {participant.pause?.reason && <Fact name={t('pauseReason')}>{participant.pause.reason}</Fact>}
        {plannedDischarge && (
          <Fact name={t(participant.dischargeKind)}>
            <When date={plannedDischarge} />
          </Fact>
        )}
        <Fact name={t('cameBy')}>
          <CameBy participant={participant} />
        </Fact>
        <Fact name={t('basis')}>{[eligibility && basis(eligibility), eligibilityNote].filter(Boolean).join('. ')}</Fact>
        {fullName && (
          <Fact name={t('fullName')}>
            <PersonName name={fullName} />
          </Fact>
        )}
        {birthYear !== null && (
          <Fact name={t('born')}>{t('bornAge', { year: birthYear, age: Number(today().slice(0, 4)) - birthYear })}</Fact>
        )}
        <EarlierStays participant={participant} />
        <Override participant={participant} />
      </Facts>
    </Section>
  );
}

function CameBy({ participant: { referral, referralAnswer } }: { readonly participant: Participant }) {
  const t = useTexts(overviewTexts);
  const answer = useTexts(REFERRAL_ANSWERS);
  const { language } = useLanguage();
  const partner = useRead(getPartner, { params: { partnerId: referral?.partnerId ?? '' } }, { enabled: referral !== null });
  if (!referral) return <>{t('byThemselves')}</>;
  const date = shortDate(referral.on, today(), language);
  return (
    <>
      {t('referredFrom', { partner: partner.data?.name ?? '…', date })}
      {referral.note && `\n${referral.note}`}
      {referralAnswer
        ? `\n${t('answered', { answer: answer(referralAnswer.answer), date: shortDate(referralAnswer.on, today(), language) })}`
        : `\n${t('notAnswered')}`}
      {referralAnswer?.text && `\n«${referralAnswer.text}»`}
    </>
  );
}

/** The times somebody was here before, the latest first. */
function EarlierStays({ participant: { earlierStays } }: { readonly participant: Participant }) {
  const t = useTexts(overviewTexts);
  const closed = useTexts(CLOSE_REASONS);
  if (earlierStays.length === 0) return null;
  return (
    <Fact name={t('earlier')}>
      {earlierStays.toReversed().map(({ from, to, reason }) => (
        <div key={from}>
          {[t('stay', { from: fullDate(from), to: fullDate(to) }), reason && closed(reason)].filter(Boolean).join(' · ')}
        </div>
      ))}
    </Fact>
  );
}

function Override({ participant: { matchingOverride } }: { readonly participant: Participant }) {
  const t = useTexts(overviewTexts);
  const { language } = useLanguage();
  if (!matchingOverride) return null;
  const { reason, by, on } = matchingOverride;
  return <Fact name={t('override')}>{t('overrideBy', { reason, name: by.name, date: shortDate(on, today(), language) })}</Fact>;
}
