import { type Control, useWatch } from 'react-hook-form';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ConfirmField, RadioField } from '#web/ui/form/choices.tsx';
import { SelectField } from '#web/ui/form/fields.tsx';
import { HOURS, LANGUAGE_NAMES } from './contactRulesForm.ts';
import { contactRulesTexts } from './contactRulesTexts.ts';
import css from './ProfileFields.module.css';
import type { ProfileValues } from './profileForm.ts';

/** What somebody says of messages: asked of those who are reached by text message or e-mail. */
export function ContactRulesFields<Sent>({ control }: { readonly control: Control<ProfileValues, unknown, Sent> }) {
  const t = useTexts(contactRulesTexts);
  const way = useWatch({ control, name: 'safeContact' });
  const languages = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  if (way === 'none' || way === 'throughPartner') return null;
  const isWritten = way === 'sms' || way === 'email';
  return (
    <>
      {isWritten && (
        <>
          <p>{t('lead')}</p>
          <RadioField control={control} name="contactRules.language" label={t('language')} options={languages} />
          <div className={css.pair}>
            <SelectField control={control} name="contactRules.from" label={t('from')} options={HOURS.from} />
            <SelectField control={control} name="contactRules.to" label={t('to')} options={HOURS.to} />
          </div>
        </>
      )}
      <ConfirmField control={control} name="contactRules.leaveMessage" label={t('leaveMessage')} description={t('leaveMessageHelp')} />
    </>
  );
}
