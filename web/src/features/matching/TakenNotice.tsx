import { type Assignment, OPEN_MATCH_STATES, type ParticipantMatching } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { suggestionTexts } from './suggestionTexts.ts';

interface Props {
  readonly matching: ParticipantMatching;
  readonly assignment: Assignment;
}

/** Says that an assignment has its volunteer, and leads to the match. */
export function TakenNotice({ matching, assignment }: Props) {
  const t = useTexts(suggestionTexts);
  const taken = matching.matches.find(({ match }) => match.assignmentId === assignment.id && OPEN_MATCH_STATES.includes(match.state));
  return (
    <Notice
      title={t('taken')}
      ways={
        taken && (
          <LinkButton
            to="/koblinger/$participantId/$matchId"
            params={{ participantId: taken.match.participantId, matchId: taken.match.id }}
            variant="secondary"
          >
            {t('seeMatch')}
          </LinkButton>
        )
      }
    >
      {t('takenDetail')}
    </Notice>
  );
}
