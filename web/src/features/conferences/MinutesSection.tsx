import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { type Conference, getConference, minutesEdit, writeMinutes } from '#shared/conferences/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Section } from '#web/ui/Section.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { AdditionDialog } from './AdditionDialog.tsx';
import { Additions } from './Additions.tsx';
import css from './conferences.module.css';
import { texts } from './texts.ts';
import { useConferenceLabels } from './useConferenceLabels.ts';

/** The minutes of the meeting as a whole: written while it is under way, and only added to once they are closed. */
export function MinutesSection({ conference }: { readonly conference: Conference }) {
  const t = useTexts(texts);
  const [adding, setAdding] = useState(false);
  const { id, version, state, account, additions } = conference;
  return (
    <Section
      title={t('minutes')}
      action={
        state === 'closed' && (
          <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      {state === 'underWay' && <MinutesForm conference={conference} />}
      {state === 'closed' && <p className={css.prose}>{account || t('noMinutes')}</p>}
      {state !== 'underWay' && state !== 'closed' && <p>{t('whenBegun')}</p>}
      <Additions additions={additions} />
      {adding && <AdditionDialog conferenceId={id} caseId={null} version={version} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function MinutesForm({ conference: { id, version, account } }: { readonly conference: Conference }) {
  const t = useTexts(texts);
  const toast = useToast();
  const labelOf = useConferenceLabels();
  const params = { conferenceId: id };
  const latest = useLatest(getConference, { params });
  const { save, waiting } = useSave(writeMinutes, ['conferences']);
  const record = useRecordForm({
    draft: `conference:${id}:minutes`,
    schema: minutesEdit,
    defaults: { account },
    version,
    toBody: (values, from) => ({ ...values, version: from }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
    },
    async latest() {
      const standing = (await latest()).conference;
      return { version: standing.version, values: { account: standing.account } };
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('saveMinutes')} labelOf={labelOf} waiting={waiting}>
      <TextArea control={record.form.control} name="account" label={t('minutes')} description={t('minutesHelp')} rows={4} />
    </FormFrame>
  );
}
