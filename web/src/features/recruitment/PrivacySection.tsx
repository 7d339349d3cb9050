import { DECLINED_DAYS, type OpenDoor, UNANSWERED_DAYS } from '#shared/recruitment/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { EmailLink } from '#web/ui/contact.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './PrivacySection.module.css';
import { texts } from './texts.ts';

/** Who reads what is written, what for, how long it is kept, and whom to ask. */
export function PrivacySection({ door: { controller, dataProtectionOfficer } }: { readonly door: OpenDoor }) {
  const t = useTexts(texts);
  return (
    <Section title={t('privacy')}>
      <div className={css.words}>
        <p>{t('privacyUse', { controller })}</p>
        <p>{t('privacyKept', { declined: DECLINED_DAYS, unanswered: UNANSWERED_DAYS })}</p>
        <p>
          {t('privacyAsk')} <EmailLink address={dataProtectionOfficer} />.
        </p>
        <p>{t('privacyNot')}</p>
      </div>
    </Section>
  );
}
