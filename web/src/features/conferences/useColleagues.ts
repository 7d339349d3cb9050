import { CASEWORKERS } from '#shared/kernel/roles.ts';
import { listMembers } from '#shared/team/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useWholeList } from '#web/app/queries.ts';
import type { Option } from '#web/ui/form/fields.tsx';

/** Those who work here with people's cases, to choose among. */
export function useColleagues(): readonly Option[] {
  const shown = useShownName();
  const { items } = useWholeList(listMembers);
  return (items ?? [])
    .filter(({ state, roles }) => state === 'active' && CASEWORKERS.some((role) => roles.includes(role)))
    .map(({ id, name }) => ({ value: id, label: shown(name) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nb'));
}
