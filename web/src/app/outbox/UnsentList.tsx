import { Button } from '@navikt/ds-react';
import { MEETING_OUTCOMES } from '#shared/matching/index.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { today } from '#web/ui/When.tsx';
import { PersonName } from '../names.tsx';
import { outboxTexts } from './texts.ts';
import css from './UnsentList.module.css';
import type { Unsent } from './unsent.ts';
import type { OutboxOnScreen } from './useOutbox.ts';

/** Meetings that lie on the device: those that wait for network, and those that somebody must decide about. */
export const UnsentList = ({ outbox }: { readonly outbox: OutboxOnScreen }) => (
  <ul className={css.list}>
    {outbox.items.map((one) => (
      <UnsentLine key={one.meetingId} one={one} outbox={outbox} />
    ))}
  </ul>
);

function UnsentLine({ one, outbox }: { readonly one: Unsent; readonly outbox: OutboxOnScreen }) {
  const t = useTexts(outboxTexts);
  const outcomeName = useTexts(MEETING_OUTCOMES);
  const { language } = useLanguage();
  const { meetingId, meeting, of, refused } = one;
  const what = t('ofDay', { what: outcomeName(meeting.outcome), day: shortDate(meeting.on, today(), language) });
  const way = refused?.isSameDay ? 'sendAnyway' : 'tryAgain';
  return (
    <li>
      <strong>{what}</strong>
      {of?.names && (
        <span>
          <PersonName name={of.names.participant} /> – <PersonName name={of.names.volunteer} />
        </span>
      )}
      {meeting.text && <span>{meeting.text}</span>}
      {refused && (
        <>
          <span role="alert">
            {refused.title}. {refused.detail}
          </span>
          <div className={css.ways}>
            <Button
              size="small"
              variant="secondary"
              aria-label={`${t(way)}: ${what}`}
              onClick={() => void outbox.retry(meetingId, refused.isSameDay)}
            >
              {t(way)}
            </Button>
            <Button
              size="small"
              variant="tertiary"
              data-color="neutral"
              aria-label={`${t('discard')}: ${what}`}
              onClick={() => void outbox.discard(meetingId)}
            >
              {t('discard')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
