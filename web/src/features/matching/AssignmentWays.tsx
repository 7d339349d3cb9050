import { Button } from '@navikt/ds-react';
import { type Assignment, stepAssignment } from '#shared/matching/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './AssignmentsSection.module.css';
import { assignmentTexts } from './assignmentTexts.ts';

interface Props {
  readonly participantId: string;
  readonly assignment: Assignment;
}

/** What can be done with a wish itself: change it or take it back while it waits, and wish for it again. */
export function AssignmentWays({ participantId, assignment: { id: assignmentId, version, state, title } }: Props) {
  const t = useTexts(assignmentTexts);
  const toast = useToast();
  const { save, saving, error } = useSave(stepAssignment, ['participants', 'matching', 'today']);
  const params = { participantId, assignmentId };
  const step = async (action: 'withdraw' | 'reopen', seen: number): Promise<number> =>
    (await save({ params, body: { action, version: seen } })).version;
  // what failed is shown beside the buttons
  const withdraw = (): void => {
    step('withdraw', version).then(
      (next) => toast({ text: t('withdrawn'), undo: () => void step('reopen', next).catch(() => undefined) }),
      () => undefined,
    );
  };
  const reopen = (): void => {
    step('reopen', version).then(
      () => toast({ text: t('reopened') }),
      () => undefined,
    );
  };
  if (state !== 'waiting' && state !== 'withdrawn') return null;
  return (
    <div className={css.ways}>
      {error && <ProblemAlert error={error} />}
      {state === 'waiting' ? (
        <>
          <LinkButton
            to="/deltakere/$participantId/onsker/$assignmentId/endre"
            params={params}
            variant="tertiary"
            size="small"
            aria-label={t('changeOne', { title })}
          >
            {t('change')}
          </LinkButton>
          <Button
            variant="tertiary"
            size="small"
            data-color="neutral"
            loading={saving}
            aria-label={t('withdrawOne', { title })}
            onClick={withdraw}
          >
            {t('withdraw')}
          </Button>
        </>
      ) : (
        <Button variant="tertiary" size="small" loading={saving} aria-label={t('reopenOne', { title })} onClick={reopen}>
          {t('reopen')}
        </Button>
      )}
    </div>
  );
}
