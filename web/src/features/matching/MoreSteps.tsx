import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { MATCH_ACTIONS, type MatchAction, type MatchRecord, stepMatch } from '#shared/matching/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { MatchStepDialog } from './MatchStepDialog.tsx';

/** Steps that are taken now and then, and those that end a match. */
const LESS_OFTEN: readonly MatchAction[] = ['review', 'extend', 'decline', 'end'];

/** What else can be done with a match, beside what one usually comes to do. */
export function MoreSteps({ record }: { readonly record: MatchRecord }) {
  const actionName = useTexts(MATCH_ACTIONS);
  const may = useMay();
  const [step, setStep] = useState<MatchAction>();
  if (!may(stepMatch)) return null;
  return (
    <div>
      {record.allowed
        .filter((action) => LESS_OFTEN.includes(action))
        .map((action) => (
          <Button key={action} variant="tertiary" data-color="neutral" onClick={() => setStep(action)}>
            {actionName(action)}
          </Button>
        ))}
      {step && <MatchStepDialog record={record} action={step} onClose={() => setStep(undefined)} />}
    </div>
  );
}
