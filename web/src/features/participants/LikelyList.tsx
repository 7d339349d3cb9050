import { type findLikely, PARTICIPANT_STATES } from '#shared/participants/index.ts';
import type { ResponseOf } from '#web/app/client.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { RowLink, Rows } from '#web/ui/Rows.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { LikelyText } from '../likeness/LikelyText.tsx';
import { likenessTexts } from '../likeness/texts.ts';
import { likelyTexts } from './likelyTexts.ts';
import { STATE_SHAPES } from './stateShape.ts';
import { texts } from './texts.ts';

/** Those who may be the person one is about to register: why, and one click to the record that is there. */
export function LikelyList({ found: { people, elsewhere } }: { readonly found: ResponseOf<typeof findLikely> }) {
  const t = useTexts(likelyTexts);
  const word = useTexts(texts);
  const likeness = useTexts(likenessTexts);
  const state = useTexts(PARTICIPANT_STATES);
  return (
    <>
      {people.length > 0 && (
        <Rows items={people} keyOf={({ id }) => id} label={likeness('maybeSame')}>
          {(person) => (
            <RowLink to="/deltakere/$participantId" params={{ participantId: person.id }}>
              <LikelyText
                name={person.preferredName}
                facts={[
                  person.birthYear !== null && t('born', { year: person.birthYear }),
                  word('responsible', { name: person.responsible.name }),
                ]}
                because={person.because}
                aside={<StateTag shape={STATE_SHAPES[person.state]}>{state(person.state)}</StateTag>}
              />
            </RowLink>
          )}
        </Rows>
      )}
      {elsewhere && <Notice {...(people.length > 0 && { title: t('elsewhereTitle') })}>{t('elsewhere')}</Notice>}
    </>
  );
}
