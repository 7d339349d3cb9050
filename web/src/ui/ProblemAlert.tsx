import { Alert } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { ApiError } from '#web/app/apiError.ts';
import { type Reader, useTexts } from '#web/i18n/language.tsx';
import css from './ProblemAlert.module.css';
import { FAILURE_DETAILS, FAILURE_TITLES, problemTexts } from './problemTexts.ts';

interface Props {
  readonly error: ApiError;
  /** The label of a field by its JSON pointer, for telling what somebody else changed. */
  readonly labelOf?: (pointer: string) => string | undefined;
  /** The words for what a field holds now, where the value itself is a code. */
  readonly wordOf?: (pointer: string, value: unknown) => string | undefined;
  readonly children?: ReactNode;
}

/** Not a fault of anybody's: something has changed, or is not possible yet. */
const CONFLICT = 409;

/** Says what a call was refused for and what to do about it; a stale edit is told field by field. */
export function ProblemAlert({ error, labelOf, wordOf, children }: Props) {
  const title = useTexts(FAILURE_TITLES);
  const detail = useTexts(FAILURE_DETAILS);
  const t = useTexts(problemTexts);
  const { problem, failure } = error;
  return (
    <Alert variant={error.passing || error.status === CONFLICT ? 'warning' : 'error'} role="alert">
      <strong>{problem?.title ?? title(failure)}</strong>
      <p className={css.detail}>{problem?.detail ?? detail(failure)}</p>
      {problem?.changes && problem.changes.length > 0 && (
        <>
          <p className={css.detail}>{t('whatChanged')}</p>
          <ul className={css.changes}>
            {problem.changes.map(({ pointer, current }) => (
              <li key={pointer}>
                <strong>{labelOf?.(pointer) ?? pointer.slice(1)}</strong> {changeText(wordOf?.(pointer, current) ?? current, t)}
              </li>
            ))}
          </ul>
        </>
      )}
      {problem?.correlationId && failure === 'broken' && <p className={css.detail}>{t('reference', { id: problem.correlationId })}</p>}
      {children}
    </Alert>
  );
}

function changeText(current: unknown, t: Reader<typeof problemTexts>): string {
  if (current === null || current === undefined || current === '') return t('nowEmpty');
  if (typeof current === 'string' || typeof current === 'number') return t('nowReads', { value: current });
  return t('nowOther');
}
