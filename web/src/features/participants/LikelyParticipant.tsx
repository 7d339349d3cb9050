import { type findLikely, PARTICIPANT_STATES } from '#shared/participants/index.ts';
import type { ResponseOf } from '#web/app/client.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { LikelyText } from '../likeness/LikelyText.tsx';
import { likelyTexts } from './likelyTexts.ts';
import { STATE_SHAPES } from './stateShape.ts';
import { texts } from './texts.ts';

/** A participant who is alike, with what tells them from others of the same name. */
export function LikelyParticipant({ person }: { readonly person: ResponseOf<typeof findLikely>['people'][number] }) {
  const t = useTexts(likelyTexts);
  const word = useTexts(texts);
  const state = useTexts(PARTICIPANT_STATES);
  return (
    <LikelyText
      name={person.preferredName}
      facts={[person.birthYear !== null && t('born', { year: person.birthYear }), word('responsible', { name: person.responsible.name })]}
      because={person.because}
      aside={<StateTag shape={STATE_SHAPES[person.state]}>{state(person.state)}</StateTag>}
    />
  );
}
