import { Link } from '@tanstack/react-router';
import { CHOICE_KINDS, DECLINED_BY, END_REASONS, type MatchRecord, type ParticipantMatching } from '#shared/matching/index.ts';
import { getVolunteer } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useMay } from '#web/app/useMay.ts';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Day, today, When } from '#web/ui/When.tsx';
import { AssignmentWords } from './AssignmentWords.tsx';
import { matchTexts } from './matchTexts.ts';
import { ReviewAnswers } from './ReviewAnswers.tsx';

interface Props {
  readonly matching: ParticipantMatching;
  readonly record: MatchRecord;
}

/** What is known of a match: who, for what, from when until when, and how it came about or ended. */
export function MatchFacts({ matching, record: { match, volunteerName } }: Props) {
  const t = useTexts(matchTexts);
  const declinedBy = useTexts(DECLINED_BY);
  const endReason = useTexts(END_REASONS);
  const choiceKind = useTexts(CHOICE_KINDS);
  const { language } = useLanguage();
  const may = useMay();
  const assignment = matching.assignments.find(({ id }) => id === match.assignmentId);
  const { participantId, volunteerId, period } = match;
  const day = (date: string): string => shortDate(date, today(), language);
  return (
    <Section title={t('about')}>
      <Facts>
        {match.endReason && <Fact name={t('endReason')}>{endReason(match.endReason)}</Fact>}
        {match.declinedBy && <Fact name={t('declinedBy')}>{declinedBy(match.declinedBy)}</Fact>}
        {assignment && (
          <Fact name={t('wish')}>
            <AssignmentWords assignment={assignment} />
          </Fact>
        )}
        {period && <Fact name={t('period')}>{t('periodOf', { from: day(period.from), to: day(period.to) })}</Fact>}
        {match.state === 'proposed' && match.volunteerYesOn && (
          <Fact name={t('volunteerYes')}>
            <When date={match.volunteerYesOn} />
          </Fact>
        )}
        {match.reviewDue && (
          <Fact name={t('reviewDue')}>
            <When date={match.reviewDue} />
          </Fact>
        )}
        {match.reviews.toReversed().map((review) => (
          <Fact key={`${review.on} ${match.reviews.indexOf(review)}`} name={t('review', { date: day(review.on) })}>
            <ReviewAnswers review={review} />
          </Fact>
        ))}
        {match.closingMeetingOn && (
          <Fact name={t('closingMeetingOn')}>
            <Day date={match.closingMeetingOn} />
          </Fact>
        )}
        {match.introductionOn && (
          <Fact name={t('introductionOn')}>
            {match.state === 'introduction' ? <When date={match.introductionOn} /> : <Day date={match.introductionOn} />}
          </Fact>
        )}
        <Fact name={useParticipantWord().one}>
          <Link className="aksel-link" to="/deltakere/$participantId" params={{ participantId }}>
            <PersonName name={matching.participantName} />
          </Link>
        </Fact>
        <Fact name={t('volunteer')}>
          {may(getVolunteer) ? (
            <Link className="aksel-link" to="/tidgivere/$volunteerId" params={{ volunteerId }}>
              <PersonName name={volunteerName} />
            </Link>
          ) : (
            <PersonName name={volunteerName} />
          )}
        </Fact>
        <Fact name={t('responsible')}>{match.responsible.name}</Fact>
        {(match.choiceKind || match.choiceReason) && (
          <Fact name={t('choiceReason')}>
            {[match.choiceKind && choiceKind(match.choiceKind), match.choiceReason].filter(Boolean).join('. ')}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}
