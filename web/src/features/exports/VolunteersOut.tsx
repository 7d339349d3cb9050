import { exportVolunteers } from '#shared/volunteers/index.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { volunteerColumns } from './columns/volunteers.ts';
import { TakeOut, type TakeOutProps } from './TakeOut.tsx';
import { texts } from './texts.ts';

type Props = Pick<TakeOutProps<never>, 'title' | 'ids'> & { readonly isWhole: boolean };

/** Takes the volunteers on the screen out as a file. */
export function VolunteersOut(of: Props) {
  const t = useTexts(texts);
  const { call } = useServices();
  return (
    <TakeOut {...of} columns={volunteerColumns} read={async (ids) => (await call(exportVolunteers, { body: { ids } })).rows}>
      <p>{t('logged')}</p>
    </TakeOut>
  );
}
