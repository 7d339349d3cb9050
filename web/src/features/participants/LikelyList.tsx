import type { findLikely } from '#shared/participants/index.ts';
import type { ResponseOf } from '#web/app/client.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { RowLink, Rows } from '#web/ui/Rows.tsx';
import { likenessTexts } from '../likeness/texts.ts';
import { LikelyParticipant } from './LikelyParticipant.tsx';
import { likelyTexts } from './likelyTexts.ts';

/** Those who may be the person one is about to register: why, and one click to the record that is there. */
export function LikelyList({ found: { people, elsewhere } }: { readonly found: ResponseOf<typeof findLikely> }) {
  const t = useTexts(likelyTexts);
  const likeness = useTexts(likenessTexts);
  return (
    <>
      {people.length > 0 && (
        <Rows items={people} keyOf={({ id }) => id} label={likeness('maybeSame')}>
          {(person) => (
            <RowLink to="/deltakere/$participantId" params={{ participantId: person.id }}>
              <LikelyParticipant person={person} />
            </RowLink>
          )}
        </Rows>
      )}
      {elsewhere && <Notice {...(people.length > 0 && { title: t('elsewhereTitle') })}>{t('elsewhere')}</Notice>}
    </>
  );
}
