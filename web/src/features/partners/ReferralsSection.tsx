import { byCode } from '#shared/kernel/byCode.ts';
import { listParticipants, type ParticipantCard, REFERRAL_ANSWERS } from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useWholeList } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RowLink, Rows } from '#web/ui/Rows.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { When } from '#web/ui/When.tsx';
import css from './ReferralsSection.module.css';
import { texts } from './texts.ts';

/** Whom a partner has referred, the latest first, and what was answered: those of them whom the one who looks may find. */
export function ReferralsSection({ partnerId }: { readonly partnerId: string }) {
  const t = useTexts(texts);
  const may = useMay();
  const { items, error, retry } = useWholeList(listParticipants, { enabled: may(listParticipants) });
  if (!may(listParticipants)) return null;
  const referred = items
    ?.filter(({ referral }) => referral?.partnerId === partnerId)
    .toSorted((one, other) => byCode(other.referral?.on ?? '', one.referral?.on ?? ''));
  return (
    <Section title={t('referrals')}>
      {error && <Failed error={error} retry={retry} />}
      {!referred && !error && <SkeletonRows />}
      {referred?.length === 0 && <p>{t('noReferrals')}</p>}
      {referred && referred.length > 0 && (
        <Rows items={referred} keyOf={({ id }) => id} label={t('referrals')}>
          {(card) => <ReferralRow card={card} />}
        </Rows>
      )}
    </Section>
  );
}

function ReferralRow({ card: { id, preferredName, referral } }: { readonly card: ParticipantCard }) {
  const t = useTexts(texts);
  const answer = useTexts(REFERRAL_ANSWERS);
  if (!referral) return null;
  return (
    <RowLink to="/deltakere/$participantId" params={{ participantId: id }} className={css.row}>
      <PersonName name={preferredName} />
      <When date={referral.on} />
      <StateTag shape={referral.answer === null ? 'open' : referral.answer === 'accepted' ? 'full' : 'done'}>
        {referral.answer === null ? t('notAnswered') : answer(referral.answer)}
      </StateTag>
    </RowLink>
  );
}
