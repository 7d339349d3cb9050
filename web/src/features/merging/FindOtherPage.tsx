import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { findLikely, getParticipant, type Participant } from '#shared/participants/index.ts';
import { ApiError } from '#web/app/apiError.ts';
import type { ResponseOf } from '#web/app/client.ts';
import { PersonName } from '#web/app/names.tsx';
import { useAsk, useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows } from '#web/ui/Rows.tsx';
import { Empty, Failed, Loaded, SkeletonRows } from '#web/ui/States.tsx';
import { LikelyParticipant } from '../participants/LikelyParticipant.tsx';
import { mergingTexts } from './texts.ts';

const screen = getRouteApi('/deltakere/$participantId/sla-sammen');

/** Those who may be the same person as one participant, to be merged with. */
export function FindOtherPage() {
  const t = useTexts(mergingTexts);
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  const name = read.data?.participant.preferredName;
  return (
    <>
      <PageHeader
        above={
          <Link className="aksel-link" to="/deltakere/$participantId" params={params}>
            {t('back')}
          </Link>
        }
        title={t('find')}
        documentTitle={t('find')}
        lead={name && <PersonName name={name} />}
      />
      <p>{t('findLead')}</p>
      <Loaded read={read}>{({ participant }) => <Alike key={participant.version} participant={participant} />}</Loaded>
    </>
  );
}

function Alike({ participant }: { readonly participant: Participant }) {
  const t = useTexts(mergingTexts);
  const { ask } = useAsk(findLikely);
  const [found, setFound] = useState<ResponseOf<typeof findLikely>>();
  const [error, setError] = useState<ApiError>();
  const { preferredName: name, birthYear, phone } = participant;
  const look = (): void => {
    setError(undefined);
    ask({ body: { name, birthYear, ...(phone !== undefined && { phone }) } }).then(setFound, (reason: unknown) => {
      if (!(reason instanceof ApiError)) throw reason;
      setError(reason);
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each version of the profile
  useEffect(look, []);
  if (error) return <Failed error={error} retry={look} />;
  if (!found) return <SkeletonRows rows={3} />;
  const others = found.people.filter(({ id }) => id !== participant.id);
  if (others.length === 0) {
    return (
      <Empty title={t('nobody')}>
        <p>{t('nobodyDetail')}</p>
      </Empty>
    );
  }
  return (
    <Rows items={others} keyOf={({ id }) => id} label={t('alike')}>
      {(other) => (
        <RowLink to="/deltakere/$participantId/sla-sammen/$otherId" params={{ participantId: participant.id, otherId: other.id }}>
          <LikelyParticipant person={other} />
        </RowLink>
      )}
    </Rows>
  );
}
