import { useMemo } from 'react';
import { restsOnLaw } from '#shared/consents/index.ts';
import { importParticipants, listParticipants, type ParticipantInput } from '#shared/participants/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import { ToParticipants } from '../participants/ToParticipants.tsx';
import css from './ImportPage.module.css';
import { ImportPage } from './ImportPage.tsx';
import { participants } from './participantColumns.ts';
import { texts } from './texts.ts';
import { usePlace } from './usePlace.ts';

const whoIs = ({ preferredName: name, birthYear }: ParticipantInput) => ({ name, birthYear });

/** Participants from the list a city kept before. */
export function ImportParticipantsPage() {
  const t = useTexts(texts);
  const { many } = useParticipantWord();
  const title = t('participants', { people: many.toLocaleLowerCase() });
  const { call } = useServices();
  const { items: cards, reading, error, retry } = useWholeList(listParticipants);
  const place = usePlace();
  const here = useMemo(() => cards?.map(({ preferredName: name, birthYear }) => ({ name, birthYear })), [cards]);
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={title}
        above={<ToParticipants />}
        lead={
          <>
            <p className={css.lead}>{t('lead')}</p>
            {place && <p className={css.lead}>{t(restsOnLaw('registration', place.city) ? 'participantsByLaw' : 'participantsLead')}</p>}
          </>
        }
      />
      {place && here && !reading ? (
        <ImportPage
          slice="participants"
          kind={participants}
          place={place}
          here={here}
          whoIs={whoIs}
          send={(rows) => call(importParticipants, { body: { rows }, idempotencyKey: crypto.randomUUID() })}
        />
      ) : error ? (
        <Failed error={error} retry={retry} />
      ) : (
        <SkeletonRows />
      )}
    </>
  );
}
