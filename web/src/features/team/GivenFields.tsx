import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import type { City } from '#shared/kernel/city.ts';
import { CITY_ROLES } from '#shared/kernel/roles.ts';
import { ROLE_NAMES } from '#web/app/shell/texts.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CheckboxField } from '#web/ui/form/choices.tsx';
import { texts } from './texts.ts';

interface Props<Values extends FieldValues, Sent> {
  readonly control: Control<Values, unknown, Sent>;
  readonly roles: FieldPath<Values>;
  readonly services: FieldPath<Values>;
  readonly city: Pick<City, 'services'>;
}

/** What somebody is to be here: their roles, and the services they work in. */
export function GivenFields<Values extends FieldValues, Sent>({ control, roles, services, city }: Props<Values, Sent>) {
  const t = useTexts(texts);
  const roleName = useTexts(ROLE_NAMES);
  return (
    <>
      <CheckboxField
        control={control}
        name={roles}
        label={t('roles')}
        description={t('rolesHelp')}
        options={CITY_ROLES.map((value) => ({ value, label: roleName(value) }))}
      />
      <CheckboxField
        control={control}
        name={services}
        label={t('services')}
        description={t('servicesHelp')}
        options={city.services.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}
