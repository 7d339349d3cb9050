import type { ApplicationRecord } from '#shared/applications/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { LikelyVolunteers } from '../volunteers/LikelyVolunteers.tsx';
import { LikelyApplications } from './LikelyApplications.tsx';
import css from './MayBeNotice.module.css';
import { texts } from './texts.ts';

/** Others who may be the same person; nothing where there are none. */
export function MayBeNotice({ mayBe: { volunteers, applications } }: Pick<ApplicationRecord, 'mayBe'>) {
  const t = useTexts(texts);
  if (volunteers.length + applications.length === 0) return null;
  return (
    <Notice title={t('mayBe')}>
      <div className={css.likely}>
        <p>{t('mayBeDetail')}</p>
        {volunteers.length > 0 && <LikelyVolunteers volunteers={volunteers} />}
        {applications.length > 0 && <LikelyApplications applications={applications} label={t('otherApplications')} />}
      </div>
    </Notice>
  );
}
