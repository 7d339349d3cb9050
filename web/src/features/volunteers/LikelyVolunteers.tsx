import type { LikelyVolunteer } from '#shared/volunteers/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RowLink, Rows } from '#web/ui/Rows.tsx';
import { LikelyText } from '../likeness/LikelyText.tsx';
import { likenessTexts } from '../likeness/texts.ts';
import { texts } from './texts.ts';
import { VolunteerStateTag } from './VolunteerStateTag.tsx';

/** Volunteers who may be the one somebody is about to take in: why, and one click to the record that is there. */
export function LikelyVolunteers({ volunteers }: { readonly volunteers: readonly LikelyVolunteer[] }) {
  const t = useTexts(likenessTexts);
  const word = useTexts(texts);
  return (
    <Rows items={volunteers} keyOf={({ id }) => id} label={t('maybeSame')}>
      {(one) => (
        <RowLink to="/tidgivere/$volunteerId" params={{ volunteerId: one.id }}>
          <LikelyText
            name={one.name}
            facts={[word('followedBy', { name: one.responsible.name })]}
            because={one.because}
            aside={<VolunteerStateTag volunteer={one} />}
          />
        </RowLink>
      )}
    </Rows>
  );
}
