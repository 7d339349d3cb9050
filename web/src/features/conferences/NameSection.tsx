import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { type CaseView, unnameCase } from '#shared/conferences/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useSave } from '#web/app/queries.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { caseTexts } from './caseTexts.ts';
import css from './conferences.module.css';
import { NameDialog } from './NameDialog.tsx';

interface Props {
  readonly view: CaseView;
  /** Whether somebody may still be named in this meeting. */
  readonly open: boolean;
}

/** Whether the partner has confirmed that somebody consents to being named, and what may then be done. */
export function NameSection({ view, open }: Props) {
  const t = useTexts(caseTexts);
  const [naming, setNaming] = useState(false);
  const { case: record, name } = view;
  return (
    <Section title={t('consent')}>
      {name !== null && record.consent ? (
        <Named view={view} />
      ) : (
        <>
          <p>{t('anonymous')}</p>
          {open && (
            <Button size="small" variant="secondary" onClick={() => setNaming(true)}>
              {t('confirm')}
            </Button>
          )}
        </>
      )}
      {naming && <NameDialog record={record} onClose={() => setNaming(false)} />}
    </Section>
  );
}

function Named({ view: { case: record } }: Pick<Props, 'view'>) {
  const t = useTexts(caseTexts);
  const shown = useShownName();
  const toast = useToast();
  const { save, saving, error } = useSave(unnameCase, ['conferences']);
  const params = { conferenceId: record.conferenceId, caseId: record.id };
  const unname = async (): Promise<void> => {
    // what fails is shown below the buttons
    const saved = await save({ params, body: { version: record.version } }).catch(() => undefined);
    if (saved) toast({ text: t('isUnnamed') });
  };
  if (!record.consent) return null;
  return (
    <>
      <p>{t('confirmed', { when: fullDate(record.consent.on), name: shown(record.consent.confirmedBy) })}</p>
      <div className={css.ways}>
        <LinkButton to="/samarbeid/moter/$conferenceId/sak/$caseId/henvis" params={params} size="small">
          {t('refer')}
        </LinkButton>
        <Button size="small" variant="tertiary" data-color="neutral" loading={saving} onClick={() => void unname()}>
          {t('unname')}
        </Button>
      </div>
      {error && <ProblemAlert error={error} />}
    </>
  );
}
