import { useSearch } from '@tanstack/react-router';
import { useServices } from '#web/app/services.tsx';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { type Place, placesFor } from './navigation.ts';
import { shellTexts } from './texts.ts';

/** The places of the main menu with what they are called: those the service is for by the word of the service one looks at. */
export function usePlaces(): readonly (Omit<Place, 'label'> & { readonly label: string })[] {
  const t = useTexts(shellTexts);
  const { roles } = useServices().person;
  const { tjeneste } = useSearch({ strict: false });
  const { many } = useParticipantWord(tjeneste);
  return placesFor(roles).map(({ label, ...place }) => ({ ...place, label: label === 'participants' ? many : t(label) }));
}
