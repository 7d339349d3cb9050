import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { Conference, ConferenceTask } from '#shared/conferences/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './conferences.module.css';
import { TaskDialog } from './TaskDialog.tsx';
import { TaskItem } from './TaskItem.tsx';
import { taskTexts } from './taskTexts.ts';

interface Props {
  readonly conference: Pick<Conference, 'id' | 'state'>;
  /** The case the tasks are about; null for those of the meeting. */
  readonly caseId: string | null;
  readonly tasks: readonly ConferenceTask[];
}

/** What was decided, and what has come of it. New decisions are made while the meeting is under way. */
export function TasksSection({ conference, caseId, tasks }: Props) {
  const t = useTexts(taskTexts);
  const [agreeing, setAgreeing] = useState(false);
  return (
    <Section
      title={t('tasks')}
      action={
        conference.state === 'underWay' && (
          <Button size="small" variant="secondary" onClick={() => setAgreeing(true)}>
            {t('newTask')}
          </Button>
        )
      }
    >
      {tasks.length === 0 ? <p>{t('noTasks')}</p> : <TaskList tasks={tasks} />}
      {agreeing && <TaskDialog conferenceId={conference.id} caseId={caseId} onClose={() => setAgreeing(false)} />}
    </Section>
  );
}

/** Tasks, as they fall due. */
export function TaskList({ tasks }: Pick<Props, 'tasks'>) {
  const t = useTexts(taskTexts);
  return (
    <ul className={css.list} aria-label={t('tasks')}>
      {tasks.map((task) => (
        <TaskItem key={task.id} task={task} />
      ))}
    </ul>
  );
}
