import type { Member } from '#shared/team/index.ts';
import { ROLE_NAMES } from '#web/app/shell/texts.ts';
import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';

/** What somebody is here, in words. */
export function useMemberWords(): {
  readonly roles: (member: Pick<Member, 'roles'>) => string;
  readonly services: (member: Pick<Member, 'services'>) => string;
} {
  const roleName = useTexts(ROLE_NAMES);
  const city = useCity();
  const nameOf = (service: string): string => city?.services.find(({ id }) => id === service)?.name ?? service;
  return {
    roles: ({ roles }) => roles.map((role) => roleName(role)).join(', '),
    services: ({ services }) => services.map(nameOf).join(', '),
  };
}
