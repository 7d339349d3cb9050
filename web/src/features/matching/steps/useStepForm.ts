import type { FieldValues } from 'react-hook-form';
import { getMatching, type Match, type MatchAction, matchStep, stepMatch } from '#shared/matching/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';

export interface StepFormProps {
  readonly match: Match;
  readonly onDone: () => void;
}

interface StepOptions<Values extends FieldValues> extends StepFormProps {
  readonly action: MatchAction;
  readonly defaults: Values;
  /** What the step needs, besides which step it is and from which version. */
  readonly toStep: (values: Values) => object;
  /** What is said when it is done. */
  readonly done: string;
}

/** A form that takes a match one step on. */
export function useStepForm<Values extends FieldValues>({ match, action, defaults, toStep, done, onDone }: StepOptions<Values>) {
  const toast = useToast();
  const { participantId, id: matchId } = match;
  const latest = useLatest(getMatching, { params: { participantId } });
  const { save, waiting } = useSave(stepMatch, ['matching', 'participants', 'volunteers', 'links', 'today']);
  const record = useRecordForm<Values, typeof matchStep>({
    draft: `match:${matchId}:${action}`,
    schema: matchStep,
    defaults,
    version: match.version,
    toBody: (values, version) => ({ ...toStep(values), action, version }),
    async send(body) {
      await save({ params: { participantId, matchId }, body });
      toast({ text: done });
      onDone();
    },
    async latest() {
      const standing = (await latest()).matches.find((one) => one.match.id === matchId)?.match ?? match;
      return { version: standing.version };
    },
  });
  return { record, waiting };
}
