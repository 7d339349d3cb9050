import { type MatchCard, RHYTHMS } from '#shared/matching/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { RowLink } from '#web/ui/Rows.tsx';
import { today } from '#web/ui/When.tsx';
import { NextText } from '../participants/NextText.tsx';
import type { NextThing } from '../participants/nextThing.ts';
import rows from '../participants/ParticipantRow.module.css';
import css from './MatchRow.module.css';
import { MatchStateTag } from './MatchStateTag.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly card: MatchCard;
  readonly next: NextThing | undefined;
}

/** One match in a list: who with whom, about what, what comes next, and where it is. */
export function MatchRow({ card, next }: Props) {
  const t = useTexts(texts);
  const rhythm = useTexts(RHYTHMS);
  const { language } = useLanguage();
  const { id, participantId, participantName, volunteerName, title, state, stateSince } = card;
  return (
    <RowLink to="/koblinger/$participantId/$matchId" params={{ participantId, matchId: id }} className={`${rows.line} ${css.row}`}>
      <span>
        <span className={rows.name}>
          <PersonName name={participantName} /> – <PersonName name={volunteerName} />
        </span>
        <span className={rows.quiet}>
          {title} · {rhythm(card.rhythm)}
        </span>
      </span>
      <span className={rows.next} {...(next?.urgency === 'now' && { 'data-urgent': true })}>
        {next && <NextText next={next} />}
        {state === 'ended' && t('ended', { date: shortDate(stateSince, today(), language) })}
      </span>
      <span>
        <MatchStateTag match={card} />
      </span>
    </RowLink>
  );
}
