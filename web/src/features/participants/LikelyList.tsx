import { type findLikely, LIKENESS, PARTICIPANT_STATES } from '#shared/participants/index.ts';
import type { ResponseOf } from '#web/app/client.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { likelyTexts } from './likelyTexts.ts';
import { STATE_SHAPES } from './stateShape.ts';
import { texts } from './texts.ts';

/** Those who may be the person one is about to register: why, and one click to the record that is there. */
export function LikelyList({ found: { people, elsewhere } }: { readonly found: ResponseOf<typeof findLikely> }) {
  const t = useTexts(likelyTexts);
  const word = useTexts(texts);
  const because = useTexts(LIKENESS);
  const state = useTexts(PARTICIPANT_STATES);
  return (
    <>
      {people.length > 0 && (
        <Rows items={people} keyOf={({ id }) => id} label={t('maybeSame')}>
          {(person) => (
            <RowLink to="/deltakere/$participantId" params={{ participantId: person.id }}>
              <RowText
                title={<PersonName name={person.preferredName} />}
                detail={[
                  person.birthYear !== null && t('born', { year: person.birthYear }),
                  word('responsible', { name: person.responsible.name }),
                  person.because.map((one) => because(one)).join(', '),
                ]
                  .filter(Boolean)
                  .join(' · ')}
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
