import { GENDERS } from '#shared/traits/index.ts';
import type { Volunteer } from '#shared/volunteers/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { EmailLink, PhoneLink } from '#web/ui/contact.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { Section } from '#web/ui/Section.tsx';
import { texts } from './texts.ts';

/** How to reach a volunteer, and what the counsellor has noted. */
export function ContactSection({ volunteer: { phone, email, birthYear, gender, note } }: { readonly volunteer: Volunteer }) {
  const t = useTexts(texts);
  const genderName = useTexts(GENDERS);
  return (
    <Section title={t('contact')}>
      <Facts>
        <Fact name={t('phone')}>{phone && <PhoneLink number={phone} />}</Fact>
        <Fact name={t('email')}>{email && <EmailLink address={email} />}</Fact>
        <Fact name={t('birthYear')}>{birthYear}</Fact>
        <Fact name={t('gender')}>{genderName(gender)}</Fact>
        {note && <Fact name={t('note')}>{note}</Fact>}
      </Facts>
    </Section>
  );
}
