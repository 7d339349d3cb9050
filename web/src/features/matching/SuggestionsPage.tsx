import { getRouteApi, Link } from '@tanstack/react-router';
import { getMatching, suggestVolunteers } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { timeOfDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import { AssignmentWords } from './AssignmentWords.tsx';
import { ReadinessWays } from './ReadinessWays.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import css from './SuggestionsPage.module.css';
import { suggestionTexts } from './suggestionTexts.ts';

const screen = getRouteApi('/deltakere/$participantId/kobling/$assignmentId');

/** Volunteers for one assignment: who fits and why, and who does not and why not. Staff decide. */
export function SuggestionsPage() {
  const t = useTexts(suggestionTexts);
  const { language } = useLanguage();
  const params = screen.useParams();
  const { participantId, assignmentId } = params;
  const matching = useRead(getMatching, { params: { participantId } });
  const read = useRead(suggestVolunteers, { params });
  const assignment = matching.data?.assignments.find(({ id }) => id === assignmentId);
  const code = read.error?.problem?.code;
  return (
    <>
      <PageHeader
        above={
          matching.data && (
            <Link className="aksel-link" to="/deltakere/$participantId/kobling" params={{ participantId }}>
              <PersonName name={matching.data.participantName} />
            </Link>
          )
        }
        title={assignment?.title ?? t('title')}
        documentTitle={t('title')}
        lead={
          <>
            {assignment && <AssignmentWords assignment={assignment} />}
            {read.data && <div>{t('considered', { n: read.data.considered, time: timeOfDay(new Date(read.data.asOf), language) })}</div>}
          </>
        }
      />
      <div className={css.parts}>
        {read.error && code && !read.error.passing && (
          <ProblemAlert error={read.error}>
            <div className={css.ways}>
              <ReadinessWays participantId={participantId} code={code} />
            </div>
          </ProblemAlert>
        )}
        {read.error && (!code || read.error.passing) && <Failed error={read.error} retry={() => void read.refetch()} />}
        {matching.error && <Failed error={matching.error} retry={() => void matching.refetch()} />}
        {read.data && matching.data && assignment && (
          <SuggestionList participantId={participantId} matching={matching.data} assignment={assignment} suggestions={read.data} />
        )}
        {(read.isPending || matching.isPending) && <SkeletonRows />}
      </div>
    </>
  );
}
