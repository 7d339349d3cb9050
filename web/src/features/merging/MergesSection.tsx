import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { listMerges, mergeParticipants } from '#shared/merging/index.ts';
import { ApiError } from '#web/app/apiError.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { Moment } from '#web/ui/When.tsx';
import { MergeWay } from './MergeWay.tsx';
import { mergingTexts } from './texts.ts';
import { useFinishMerge } from './useMerge.ts';

/** The records that were merged with one, and for a unit leader the way to merge another. */
export function MergesSection({ participantId }: { readonly participantId: string }) {
  const t = useTexts(mergingTexts);
  const params = { participantId };
  const read = useRead(listMerges, { params });
  return (
    <Section title={t('section')}>
      <Loaded read={read}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{t('none')}</p>}
            {items.length > 0 && (
              <Timeline label={t('section')}>
                {items.map(({ otherId, otherName, at, by, reason }) => (
                  <TimelineItem
                    key={otherId}
                    when={<Moment at={at} />}
                    title={<PersonName name={otherName} />}
                    detail={by.name}
                    body={reason}
                  />
                ))}
              </Timeline>
            )}
            {items
              .filter(({ done }) => !done)
              .map(({ otherId }) => (
                <Unfinished key={otherId} participantId={participantId} otherId={otherId} />
              ))}
          </>
        )}
      </Loaded>
      <MergeWay {...params} />
    </Section>
  );
}

function Unfinished({ participantId, otherId }: { readonly participantId: string; readonly otherId: string }) {
  const t = useTexts(mergingTexts);
  const may = useMay();
  const finish = useFinishMerge();
  const [error, setError] = useState<ApiError>();
  const [waiting, setWaiting] = useState(false);
  const goOn = (): void => {
    setWaiting(true);
    finish(participantId, otherId)
      .catch((reason: unknown) => {
        if (!(reason instanceof ApiError)) throw reason;
        setError(reason);
      })
      .finally(() => setWaiting(false));
  };
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Notice title={t('unfinished')}>
        {may(mergeParticipants) && (
          <Button size="small" loading={waiting} onClick={goOn}>
            {t('finish')}
          </Button>
        )}
      </Notice>
    </>
  );
}
