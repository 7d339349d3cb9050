import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { importVolunteers, listVolunteers, type VolunteerInput } from '#shared/volunteers/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import { texts as volunteerTexts } from '../volunteers/texts.ts';
import { ImportPage } from './ImportPage.tsx';
import { texts } from './texts.ts';
import { usePlace } from './usePlace.ts';
import { volunteers } from './volunteerColumns.ts';

const whoIs = ({ name, birthYear }: VolunteerInput) => ({ name, birthYear });

/** Volunteers from the list a city kept before. */
export function ImportVolunteersPage() {
  const t = useTexts(texts);
  const word = useTexts(volunteerTexts);
  const { call } = useServices();
  const { items: cards, reading, error, retry } = useWholeList(listVolunteers);
  const place = usePlace();
  const here = useMemo(() => cards?.map(({ name }) => ({ name, birthYear: null })), [cards]);
  return (
    <>
      <PageHeader
        title={t('volunteers')}
        documentTitle={t('volunteers')}
        above={
          <Link className="aksel-link" to="/tidgivere">
            {word('title')}
          </Link>
        }
        lead={t('lead')}
      />
      {place && here && !reading ? (
        <ImportPage
          slice="volunteers"
          kind={volunteers}
          place={place}
          here={here}
          whoIs={whoIs}
          send={(rows) => call(importVolunteers, { body: { rows }, idempotencyKey: crypto.randomUUID() })}
        />
      ) : error ? (
        <Failed error={error} retry={retry} />
      ) : (
        <SkeletonRows />
      )}
    </>
  );
}
