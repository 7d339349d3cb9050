import { Button } from '@navikt/ds-react';
import { acceptRoleLimits } from '#shared/byLink/index.ts';
import { currentText } from '#shared/volunteers/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import css from './byLink.module.css';
import { Done } from './Done.tsx';
import type { OpenedFor } from './OpenedLink.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly token: string;
  readonly opened: OpenedFor<'roleLimits'>;
}

/** What a volunteer agrees to, in the words that stand today. */
export function RoleLimitsView({ token, opened: { accepted } }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { paragraphs, version } = currentText('roleLimits');
  const { save, saving, error } = useSave(acceptRoleLimits, ['byLink']);
  if (accepted) return <Done>{t('accepted')}</Done>;
  return (
    <>
      <PageHeader title={t('limitsTitle')} documentTitle={t('page')} lead={t('limitsLead')} />
      {paragraphs.map((paragraph) => (
        <p key={paragraph.nb} className={css.words}>
          {paragraph[language]}
        </p>
      ))}
      {error && <ProblemAlert error={error} />}
      <div className={css.ways}>
        <Button loading={saving} onClick={() => void save({ body: { token, textVersion: version } }).catch(() => undefined)}>
          {t('accept')}
        </Button>
      </div>
    </>
  );
}
