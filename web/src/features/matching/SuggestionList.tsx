import { useEffect, useRef, useState } from 'react';
import type { Assignment, ParticipantMatching, Suggestion, Suggestions } from '#shared/matching/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Empty } from '#web/ui/States.tsx';
import { AskFirst } from './AskFirst.tsx';
import { Bands } from './Bands.tsx';
import { Excluded } from './Excluded.tsx';
import { ProposeDialog } from './ProposeDialog.tsx';
import { SuggestionRow } from './SuggestionRow.tsx';
import css from './SuggestionsPage.module.css';
import { suggestionTexts } from './suggestionTexts.ts';
import { TakenNotice } from './TakenNotice.tsx';
import { usePropose } from './usePropose.ts';

interface Props {
  readonly participantId: string;
  readonly matching: ParticipantMatching;
  readonly assignment: Assignment;
  readonly suggestions: Suggestions;
}

/** Who fits an assignment, best first, and who is out; one of them can be proposed while the assignment waits. */
export function SuggestionList({ participantId, matching, assignment, suggestions }: Props) {
  const t = useTexts(suggestionTexts);
  const wishes = useRead(getParticipant, { params: { participantId } }).data?.wishes ?? null;
  const { propose, saving, error } = usePropose(participantId, assignment.id);
  const [chosen, setChosen] = useState<Suggestion>();
  const refused = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) refused.current?.focus();
  }, [error]);

  const waits = assignment.state === 'waiting';
  const context = { participantId, participantName: matching.participantName, assignment, wishes };
  // the first needs no reason; for another one may be given, and is never owed
  const choose = (suggestion: Suggestion): void => (suggestion.rank === 1 ? propose(suggestion) : setChosen(suggestion));

  return (
    <>
      <div ref={refused} tabIndex={-1} className={css.told}>
        {waits ? error && <ProblemAlert error={error} /> : <TakenNotice matching={matching} assignment={assignment} />}
      </div>
      {suggestions.suggested.length > 0 ? (
        <>
          <Notice>{t('evidence')}</Notice>
          <AskFirst suggested={suggestions.suggested} context={context} />
          <div>
            <Bands suggested={suggestions.suggested}>
              {(suggestion) => (
                <SuggestionRow
                  suggestion={suggestion}
                  context={context}
                  busy={saving}
                  onPropose={waits ? () => choose(suggestion) : undefined}
                />
              )}
            </Bands>
          </div>
        </>
      ) : (
        <Empty title={t(suggestions.considered === 0 ? 'nobodyTitle' : 'noneTitle')}>
          <p>{t('noneDetail')}</p>
          <LinkButton to="/deltakere/$participantId/onsker/endre" params={{ participantId }} variant="secondary" size="small">
            {t('changeWishes')}
          </LinkButton>
        </Empty>
      )}
      {suggestions.excluded.length > 0 && <Excluded suggestions={suggestions} />}
      {chosen && (
        <ProposeDialog
          participantId={participantId}
          assignmentId={assignment.id}
          suggestion={chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
