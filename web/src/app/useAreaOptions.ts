import { choosableAreas } from '#shared/kernel/city.ts';
import type { Option } from '#web/ui/form/fields.tsx';
import { useCity } from './useCity.ts';

/** The areas one may choose among: those in use, and those chosen before, as they were when the form was opened. */
export function useAreaOptions(before: readonly (string | undefined)[] = []): Option[] {
  const city = useCity();
  const kept = before.filter((id) => id !== undefined);
  return city ? choosableAreas(city.areas, kept).map(({ id, name }) => ({ value: id, label: name })) : [];
}
