import { getRouteApi } from '@tanstack/react-router';
import {
  type Assignment,
  checkReadiness,
  getMatching,
  type MatchCard,
  type ParticipantMatching,
  suggestVolunteers,
} from '#shared/matching/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { matchCardsOf } from '../participants/recordCards.ts';
import { AssignmentsSection } from './AssignmentsSection.tsx';
import { BarSection } from './BarSection.tsx';
import css from './MatchingTab.module.css';
import { MatchRows } from './MatchRows.tsx';
import { ReadinessNotice } from './ReadinessNotice.tsx';
import { texts } from './texts.ts';
import { useMatchesInOrder } from './useMatchesInOrder.ts';

const screen = getRouteApi('/deltakere/$participantId');

/** How far a participant is from being matched, what they want company for, and who they are matched with. */
export function MatchingTab() {
  const params = screen.useParams();
  const read = useRead(getMatching, { params });
  return <Loaded read={read}>{(matching) => <Matching participantId={params.participantId} matching={matching} />}</Loaded>;
}

function Matching({ participantId, matching }: { readonly participantId: string; readonly matching: ParticipantMatching }) {
  const t = useTexts(texts);
  const may = useMay();
  const { readiness, assignments, matches } = matching;
  const canFind = checkReadiness(readiness).ok && may(suggestVolunteers);
  const wayOn = ({ id, title }: Assignment) => (
    <LinkButton
      to="/deltakere/$participantId/kobling/$assignmentId"
      params={{ participantId, assignmentId: id }}
      variant="secondary"
      aria-label={t('findFor', { title })}
    >
      {t('find')}
    </LinkButton>
  );
  return (
    <div className={css.parts}>
      <ReadinessNotice participantId={participantId} readiness={readiness} />
      {!may(suggestVolunteers) && <p>{t('notYours')}</p>}
      <AssignmentsSection participantId={participantId} assignments={assignments} {...(canFind && { wayOn })} />
      {matches.length > 0 ? (
        <div>
          <h2 className={css.heading}>{t('matches')}</h2>
          <OrderedMatches cards={matchCardsOf(matching).toReversed()} />
        </div>
      ) : (
        <Section title={t('matches')}>{t('noMatches')}</Section>
      )}
      <BarSection side={{ participantId }} />
    </div>
  );
}

function OrderedMatches({ cards }: { readonly cards: readonly MatchCard[] }) {
  const { ordered, next } = useMatchesInOrder(cards);
  return <MatchRows cards={ordered} next={next} />;
}
