import type { ApplicationRecord } from '#shared/applications/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { RowLink, Rows } from '#web/ui/Rows.tsx';
import { LikelyText } from '../likeness/LikelyText.tsx';
import { LikelyVolunteers } from '../volunteers/LikelyVolunteers.tsx';
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
        {applications.length > 0 && (
          <Rows items={applications} keyOf={({ id }) => id} label={t('otherApplications')}>
            {(one) => (
              <RowLink to="/tidgivere/soknader/$applicationId" params={{ applicationId: one.id }}>
                <LikelyText name={one.name} facts={[t('one')]} because={one.because} />
              </RowLink>
            )}
          </Rows>
        )}
      </div>
    </Notice>
  );
}
