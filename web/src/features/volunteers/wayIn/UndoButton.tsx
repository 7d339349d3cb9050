import { Button } from '@navikt/ds-react';
import { type Preparation, prepareVolunteer, type Volunteer } from '#shared/volunteers/index.ts';
import { useSave } from '#web/app/queries.ts';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { OUTDATED } from './usePreparationForm.ts';

interface Props {
  readonly volunteer: Pick<Volunteer, 'id' | 'version'>;
  readonly done: Preparation;
  readonly label: string;
}

/** Takes away what was taken down by mistake. */
export function UndoButton({ volunteer: { id, version }, done, label }: Props) {
  const { save, saving, error } = useSave(prepareVolunteer, OUTDATED);
  const undo = (): void => {
    // the refusal is shown beside the button
    save({ params: { volunteerId: id }, body: { version, done: [done] } }).catch(() => undefined);
  };
  return (
    <>
      <Button size="small" variant="tertiary" data-color="neutral" loading={saving} onClick={undo}>
        {label}
      </Button>
      {error && <ProblemAlert error={error} />}
    </>
  );
}
