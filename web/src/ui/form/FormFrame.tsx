import { Button, ErrorSummary } from '@navikt/ds-react';
import { createContext, type ReactNode, use, useEffect, useId, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Schema } from '#shared/kernel/route.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '../ProblemAlert.tsx';
import { SkeletonRows } from '../States.tsx';
import { DraftNote } from './DraftNote.tsx';
import css from './FormFrame.module.css';
import { faultsIn } from './faults.ts';
import type { RecordForm } from './useRecordForm.ts';

const FormIdContext = createContext('');

/** The id of a field on screen, which the error summary leads to. */
export const useFieldId = (name: string): string => `${use(FormIdContext)}-${name}`;

interface Props<Values extends FieldValues, Body extends Schema> {
  readonly record: RecordForm<Values, Body>;
  /** What saving does, as a verb: "Registrer tidgiver". */
  readonly submitLabel: string;
  /** The label of a field by its JSON pointer, for telling what somebody else changed. */
  readonly labelOf?: (pointer: string) => string | undefined;
  /** The words for what a field holds now, where the value itself is a code. */
  readonly wordOf?: (pointer: string, value: unknown) => string | undefined;
  /** The network is away and what was sent waits for it. */
  readonly waiting?: boolean;
  /** More ways out, such as a link back. */
  readonly ways?: ReactNode;
  readonly children: ReactNode;
}

/** Around a form's fields: what went wrong above, saving and the draft below. */
export function FormFrame<Values extends FieldValues, Body extends Schema>(props: Props<Values, Body>) {
  const { record, submitLabel, labelOf, wordOf, waiting = false, ways, children } = props;
  const t = useTexts(common);
  const formId = useId();
  const troubles = useRef<HTMLDivElement>(null);
  const { errors, isSubmitting } = record.form.formState;
  const faults = faultsIn(errors);

  const told = useRef(0);
  useEffect(() => {
    // while it is being submitted what went wrong is not on screen yet
    if (isSubmitting || told.current === record.failures) return;
    told.current = record.failures;
    troubles.current?.focus();
  }, [record.failures, isSubmitting]);

  if (!record.ready) return <SkeletonRows rows={4} />;
  return (
    <FormIdContext value={formId}>
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void record.submit();
        }}
      >
        <DraftNote draft={record.draft} startOver={record.startOver} place="top" />
        <div ref={troubles} tabIndex={-1} className={css.troubles}>
          {record.refused && <ProblemAlert error={record.refused} {...(labelOf && { labelOf })} {...(wordOf && { wordOf })} />}
          {record.failures > 0 && faults.length > 0 && (
            <ErrorSummary heading={t('correctThese')}>
              {faults.map(({ name, message }) => (
                <ErrorSummary.Item
                  key={name}
                  href={`#${formId}-${name}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(`${formId}-${name}`)?.focus();
                  }}
                >
                  {[labelOf?.(`/${name.replaceAll('.', '/')}`), message].filter(Boolean).join(' – ')}
                </ErrorSummary.Item>
              ))}
            </ErrorSummary>
          )}
        </div>
        {children}
        <div className={css.foot}>
          <div className={css.buttons}>
            <Button type="submit" loading={isSubmitting && !waiting}>
              {submitLabel}
            </Button>
            {ways}
          </div>
          {waiting && <p role="status">{t('waitingForNetwork')}</p>}
          <DraftNote draft={record.draft} startOver={record.startOver} place="foot" />
        </div>
      </form>
    </FormIdContext>
  );
}
