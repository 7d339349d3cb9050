import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ASSIGNMENT_STATES, type Assignment, type AssignmentState } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Empty } from '#web/ui/States.tsx';
import { type StateShape, StateTag } from '#web/ui/StateTag.tsx';
import css from './AssignmentsSection.module.css';
import { AssignmentWays } from './AssignmentWays.tsx';
import { AssignmentWords } from './AssignmentWords.tsx';
import { briefTexts } from './briefTexts.ts';
import { texts } from './texts.ts';

const SHAPES: Readonly<Record<AssignmentState, StateShape>> = { waiting: 'open', matched: 'full', done: 'done', withdrawn: 'pause' };

interface Props {
  readonly participantId: string;
  readonly assignments: readonly Assignment[];
  /** What can be done about one that waits, where it can be done. */
  readonly wayOn?: (assignment: Assignment) => ReactNode;
}

/** What a participant wants somebody with them for, and how each stands. */
export function AssignmentsSection({ participantId, assignments, wayOn }: Props) {
  const t = useTexts(texts);
  const stateName = useTexts(ASSIGNMENT_STATES);
  const brief = useTexts(briefTexts);
  const params = { participantId };
  if (assignments.length === 0) {
    return (
      <Empty title={t('noAssignmentsTitle')}>
        <p>{t('noAssignmentsDetail')}</p>
        <LinkButton to="/deltakere/$participantId/onsker/ny" params={params} variant="secondary" size="small">
          {t('newAssignment')}
        </LinkButton>
      </Empty>
    );
  }
  return (
    <Section
      title={t('assignments')}
      action={
        <LinkButton to="/deltakere/$participantId/onsker/ny" params={params} variant="tertiary" size="small">
          {t('newAssignment')}
        </LinkButton>
      }
    >
      <ul className={css.list}>
        {assignments.map((assignment) => (
          <li key={assignment.id} className={css.assignment}>
            <span className={css.words}>
              <span className={css.title}>{assignment.title}</span>
              <span className={css.quiet}>
                <AssignmentWords assignment={assignment} />
              </span>
              <span className={css.about}>
                {(assignment.state === 'waiting' || assignment.state === 'matched') && (
                  <Link
                    className="aksel-link"
                    to="/deltakere/$participantId/onsker/$assignmentId/tidgiver"
                    params={{ participantId, assignmentId: assignment.id }}
                  >
                    {brief('title')}
                  </Link>
                )}
                <StateTag shape={SHAPES[assignment.state]}>{stateName(assignment.state)}</StateTag>
              </span>
            </span>
            <AssignmentWays participantId={participantId} assignment={assignment} />
            {assignment.state === 'waiting' && wayOn?.(assignment)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
