import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ProposalInput, proposeMatch, type Suggestion } from '#shared/matching/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { suggestionTexts } from './suggestionTexts.ts';

type Chosen = Pick<Suggestion, 'volunteerId' | 'volunteerName'>;

/**
 * Proposes a volunteer and goes on to the match. When it is refused, somebody was quicker or something changed: the
 * suggestions are fetched anew, so that what is explained can be seen.
 */
export function usePropose(participantId: string, assignmentId: string) {
  const t = useTexts(suggestionTexts);
  const toast = useToast();
  const shown = useShownName();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { save, saving, waiting, error } = useSave(proposeMatch, ['matching', 'participants', 'volunteers', 'today']);

  const send = async (chosen: Chosen, body: ProposalInput): Promise<void> => {
    try {
      const { id } = await save({ params: { participantId }, body });
      toast({ text: t('proposed', { name: shown(chosen.volunteerName) }) });
      await navigate({ to: '/koblinger/$participantId/$matchId', params: { participantId, matchId: id } });
    } catch (refusal) {
      await queries.invalidateQueries({ queryKey: ['matching'] });
      throw refusal;
    }
  };

  const propose = (chosen: Chosen): void => {
    // the refusal is shown over the suggestions
    send(chosen, { assignmentId, volunteerId: chosen.volunteerId }).catch(() => undefined);
  };

  return { send, propose, saving, waiting, error };
}
