import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { PUBLIC_PATH } from '../recruitment/address.ts';
import { texts } from './texts.ts';

/** Where people apply, to be shared. */
export function PublicAddress() {
  const t = useTexts(texts);
  const address = `${location.origin}${PUBLIC_PATH}`;
  return (
    <Section title={t('address')}>
      <p>
        <a className="aksel-link" href={address}>
          {address.replace(/^https?:\/\//, '')}
        </a>
      </p>
      <p>{t('addressHelp')}</p>
    </Section>
  );
}
