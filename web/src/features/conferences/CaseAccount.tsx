import { Button } from '@navikt/ds-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type CaseRecord, type Conference, caseEdit, getCase, OUTCOMES, saveCase } from '#shared/conferences/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Section } from '#web/ui/Section.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { AdditionDialog } from './AdditionDialog.tsx';
import { Additions } from './Additions.tsx';
import { caseTexts } from './caseTexts.ts';
import css from './conferences.module.css';
import { OUTCOME_SHAPES } from './shapes.ts';
import { texts } from './texts.ts';

interface Props {
  readonly conference: Pick<Conference, 'id' | 'state'>;
  readonly record: CaseRecord;
  /** The case one goes on to after saving; null after the last. */
  readonly next: string | null;
}

/** What was said of somebody and how it goes on: written in the meeting, and only added to once the minutes are closed. */
export function CaseAccount(props: Props) {
  const t = useTexts(caseTexts);
  const word = useTexts(texts);
  const [adding, setAdding] = useState(false);
  const { conference, record } = props;
  const closed = conference.state === 'closed';
  return (
    <Section
      title={t('account')}
      action={
        closed && (
          <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
            {word('add')}
          </Button>
        )
      }
    >
      {conference.state === 'underWay' && <AccountForm {...props} />}
      {closed && <Written record={record} />}
      {!closed && conference.state !== 'underWay' && <p>{t('notBegun')}</p>}
      <Additions additions={record.additions} />
      {adding && (
        <AdditionDialog conferenceId={conference.id} caseId={record.id} version={record.version} onClose={() => setAdding(false)} />
      )}
    </Section>
  );
}

/** Minutes of a case as they stand. */
export function Written({ record: { account, outcome } }: { readonly record: CaseRecord }) {
  const word = useTexts(texts);
  const outcomeName = useTexts(OUTCOMES);
  return (
    <>
      <p className={css.prose}>{account || word('noMinutes')}</p>
      <p>
        <StateTag shape={OUTCOME_SHAPES[outcome]}>{outcomeName(outcome)}</StateTag>
      </p>
    </>
  );
}

function AccountForm({ conference: { id: conferenceId }, record: { id: caseId, version, account, outcome }, next }: Props) {
  const t = useTexts(caseTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const params = { conferenceId, caseId };
  const latest = useLatest(getCase, { params });
  const { save, waiting } = useSave(saveCase, ['conferences', 'participants']);
  const outcomes = useOptions(OUTCOMES);
  const record = useRecordForm({
    draft: `conference:${conferenceId}:${caseId}`,
    schema: caseEdit,
    defaults: { account, outcome },
    version,
    toBody: (values, from) => ({ ...values, version: from }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await (next === null
        ? navigate({ to: '/samarbeid/moter/$conferenceId', params: { conferenceId } })
        : navigate({ to: '/samarbeid/moter/$conferenceId/sak/$caseId', params: { conferenceId, caseId: next } }));
    },
    async latest() {
      const standing = (await latest()).case;
      return { version: standing.version, values: { account: standing.account, outcome: standing.outcome } };
    },
  });
  const { control } = record.form;
  return (
    <FormFrame
      record={record}
      submitLabel={next === null ? t('save') : t('saveAndNext')}
      labelOf={(pointer) => (pointer === '/outcome' ? t('outcome') : t('account'))}
      wordOf={(_pointer, value) => outcomes.find((one) => one.value === value)?.label}
      waiting={waiting}
    >
      <TextArea control={control} name="account" label={t('account')} description={t('accountHelp')} rows={4} optional />
      <RadioField control={control} name="outcome" label={t('outcome')} options={outcomes} />
    </FormFrame>
  );
}
