import { Button } from '@navikt/ds-react';
import { MEETING_OUTCOMES } from '#shared/matching/index.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { today } from '#web/ui/When.tsx';
import css from './byLink.module.css';
import type { Unsent as UnsentMeeting } from './outbox.ts';
import { texts } from './texts.ts';
import type { Outbox } from './useOutbox.ts';

/** Meetings that lie on the device: those that wait for network, and those that somebody must decide about. */
export function Unsent({ outbox }: { readonly outbox: Outbox }) {
  const t = useTexts(texts);
  const { items, flush } = outbox;
  if (items.length === 0) return null;
  return (
    <div className={css.part}>
      <Section
        title={t('waitingTitle')}
        action={
          items.some(({ refused }) => refused === null) && (
            <Button size="small" variant="tertiary" onClick={() => void flush()}>
              {t('tryNow')}
            </Button>
          )
        }
      >
        <p>{t('waitingDetail')}</p>
        <ul className={css.unsent}>
          {items.map((one) => (
            <UnsentLine key={one.meetingId} one={one} outbox={outbox} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function UnsentLine({ one: { meetingId, meeting, refused }, outbox }: { readonly one: UnsentMeeting; readonly outbox: Outbox }) {
  const t = useTexts(texts);
  const outcomeName = useTexts(MEETING_OUTCOMES);
  const { language } = useLanguage();
  const what = t('ofDay', { what: outcomeName(meeting.outcome), day: shortDate(meeting.on, today(), language) });
  return (
    <li>
      <strong>{what}</strong>
      {meeting.text && <span>{meeting.text}</span>}
      {refused && (
        <>
          <span role="alert">
            {refused.title}. {refused.detail}
          </span>
          <div className={css.ways}>
            {refused.isSameDay && (
              <Button
                size="small"
                variant="secondary"
                aria-label={`${t('sendAnyway')}: ${what}`}
                onClick={() => void outbox.flush(meetingId)}
              >
                {t('sendAnyway')}
              </Button>
            )}
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
