import { CASEWORKERS, type StaffRef } from '#shared/kernel/index.ts';
import { listMembers } from '#shared/team/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import type { Option } from '#web/ui/form/fields.tsx';
import { texts } from './texts.ts';

/** Those whom a participant may meet: those named, who come first and are there at once, then all who work with people's cases. */
export function useStaffOptions(named: readonly StaffRef[]): Option[] {
  const t = useTexts(texts);
  const { person } = useServices();
  const { items: members = [] } = useWholeList(listMembers);
  const others = members.filter(({ state, roles }) => state === 'active' && CASEWORKERS.some((role) => roles.includes(role)));
  const staff = new Map([...named, ...others].map(({ id, name }) => [id, name]));
  return [...staff].map(([value, name]) => ({ value, label: value === person.id ? t('me', { name }) : name }));
}
