import { Link } from '@tanstack/react-router';
import { type ApplicationRecord, SAME } from '#shared/applications/index.ts';
import { VOLUNTEER_STATES } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { texts } from './texts.ts';

type Same = readonly (keyof typeof SAME)[];

/** Others who are reached in the same way; nothing where there are none. */
export function MayBeNotice({ mayBe: { volunteers, applications } }: Pick<ApplicationRecord, 'mayBe'>) {
  const t = useTexts(texts);
  const state = useTexts(VOLUNTEER_STATES);
  const way = useTexts(SAME);
  if (volunteers.length + applications.length === 0) return null;
  const waysOf = (same: Same): string => same.map((one) => way(one)).join(t('and'));
  return (
    <Notice title={t('mayBe')}>
      <p>{t('mayBeDetail')}</p>
      <ul>
        {volunteers.map((one) => (
          <li key={one.id}>
            <Link to="/tidgivere/$volunteerId" params={{ volunteerId: one.id }} className="aksel-link">
              <PersonName name={one.name} />
            </Link>{' '}
            – {t('sameVolunteer', { state: state(one.state).toLocaleLowerCase('nb'), same: waysOf(one.same) })}
          </li>
        ))}
        {applications.map((one) => (
          <li key={one.id}>
            <Link to="/tidgivere/soknader/$applicationId" params={{ applicationId: one.id }} className="aksel-link">
              <PersonName name={one.name} />
            </Link>{' '}
            – {t('sameApplication', { same: waysOf(one.same) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
