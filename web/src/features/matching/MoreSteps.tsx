import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { MATCH_ACTIONS, type MatchAction, type MatchRecord, stepMatch } from '#shared/matching/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { MatchStepDialog } from './MatchStepDialog.tsx';

/** Steps that end a match. */
const ENDINGS: readonly MatchAction[] = ['decline', 'end'];

/** The ways a match can end, beside what one usually comes to do. */
export function MoreSteps({ record }: { readonly record: MatchRecord }) {
  const actionName = useTexts(MATCH_ACTIONS);
  const may = useMay();
  const [step, setStep] = useState<MatchAction>();
  if (!may(stepMatch)) return null;
  return (
    <div>
      {record.allowed
        .filter((action) => ENDINGS.includes(action))
        .map((action) => (
          <Button key={action} variant="tertiary" data-color="neutral" onClick={() => setStep(action)}>
            {actionName(action)}
          </Button>
        ))}
      {step && <MatchStepDialog record={record} action={step} onClose={() => setStep(undefined)} />}
    </div>
  );
}
