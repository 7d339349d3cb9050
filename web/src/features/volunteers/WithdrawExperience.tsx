import { Button } from '@navikt/ds-react';
import { updateVolunteer, type Volunteer, volunteerEdit } from '#shared/volunteers/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';
import { profileOf, valuesOf } from './volunteerForm.ts';

/** Takes back the volunteer's consent to the use of own experience: from the next request matching knows nothing of it. */
export function WithdrawExperience({ volunteer }: { readonly volunteer: Volunteer }) {
  const t = useTexts(texts);
  const toast = useToast();
  const { save, saving, error } = useSave(updateVolunteer, ['volunteers', 'matching']);
  const withdraw = (): void => {
    const body = volunteerEdit.parse({ ...profileOf(valuesOf(volunteer)), ownExperience: null, version: volunteer.version });
    save({ params: { volunteerId: volunteer.id }, body }).then(
      () => toast({ text: t('experienceWithdrawn') }),
      // the refusal is shown beside the button
      () => undefined,
    );
  };
  return (
    <>
      <Button size="small" variant="tertiary" loading={saving} onClick={withdraw}>
        {t('withdrawExperience')}
      </Button>
      {error && <ProblemAlert error={error} />}
    </>
  );
}
