import { Button } from '@navikt/ds-react';
import {
  type ConferenceTask,
  stepTask,
  TASK_ACTIONS,
  TASK_STATES,
  type TaskAction,
  type TaskState,
  taskLife,
} from '#shared/conferences/index.ts';
import { actionsFrom } from '#shared/kernel/stateMachine.ts';
import { useShownName } from '#web/app/names.tsx';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { type StateShape, StateTag } from '#web/ui/StateTag.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { When } from '#web/ui/When.tsx';
import { usePartnerName } from '../partners/usePartnerName.ts';
import css from './conferences.module.css';
import { taskTexts } from './taskTexts.ts';

const SHAPES: Readonly<Record<TaskState, StateShape>> = { toDo: 'open', carriedOut: 'done', dropped: 'pause' };
const DONE = { complete: 'doneNow', drop: 'droppedNow', reopen: 'reopenedNow' } as const;

/** One decision: what, whose, by when, and that it is done. */
export function TaskItem({ task }: { readonly task: ConferenceTask }) {
  const t = useTexts(taskTexts);
  const stateName = useTexts(TASK_STATES);
  const actionName = useTexts(TASK_ACTIONS);
  const shown = useShownName();
  const partnerName = usePartnerName();
  const toast = useToast();
  const { save, saving, error } = useSave(stepTask, ['conferences', 'today', 'participants']);
  const { id, conferenceId, text, owner, partnerId, responsible, dueOn, state, version } = task;
  const take = async (action: TaskAction): Promise<void> => {
    // what fails is shown below the buttons
    const saved = await save({ params: { conferenceId, taskId: id }, body: { action, version } }).catch(() => undefined);
    if (saved) toast({ text: t(DONE[action]) });
  };
  const name = shown(responsible.name);
  return (
    <li className={css.item}>
      <p className={css.text}>{text}</p>
      <p className={css.about}>
        <StateTag shape={SHAPES[state]}>{stateName(state)}</StateTag>
        <span>{owner === 'partner' ? t('theirs', { partner: partnerName(partnerId), name }) : t('ours', { name })}</span>
        <When date={dueOn} />
      </p>
      <div className={css.buttons}>
        {actionsFrom(taskLife, state).map((action) => (
          <Button
            key={action}
            size="small"
            variant={action === 'complete' ? 'secondary' : 'tertiary'}
            loading={saving}
            aria-label={`${actionName(action)}: ${text}`}
            onClick={() => void take(action)}
          >
            {actionName(action)}
          </Button>
        ))}
      </div>
      {error && <ProblemAlert error={error} />}
    </li>
  );
}
