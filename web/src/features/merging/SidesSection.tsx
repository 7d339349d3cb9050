import type { ParticipantRecord } from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Section } from '#web/ui/Section.tsx';
import { ParticipantStateTag } from '../participants/ParticipantStateTag.tsx';
import { texts } from '../participants/texts.ts';
import { mergingTexts } from './texts.ts';

interface Props {
  readonly kept: ParticipantRecord;
  readonly other: ParticipantRecord;
}

/** Which of two records is kept and which is not, by what tells them apart, with the way to keep the other instead. */
export function SidesSection({ kept, other }: Props) {
  const t = useTexts(mergingTexts);
  const word = useTexts(texts);
  const sides = [
    { record: kept, side: t('keptSide') },
    { record: other, side: t('otherSide') },
  ];
  return (
    <Section title={t('sides')}>
      <Rows items={sides} keyOf={({ record }) => record.participant.id} label={t('sides')}>
        {({ record: { participant, heldConversations }, side }) => (
          <RowLink to="/deltakere/$participantId" params={{ participantId: participant.id }}>
            <RowText
              title={
                <>
                  {side}: <PersonName name={participant.preferredName} />
                </>
              }
              detail={[
                t('registered', { date: fullDate(participant.registeredOn) }),
                word('responsible', { name: participant.responsible.name }),
                t('conversations', { count: heldConversations }),
              ].join(' · ')}
              aside={<ParticipantStateTag state={participant.state} pausedUntil={participant.pause?.until ?? null} />}
            />
          </RowLink>
        )}
      </Rows>
      <LinkButton
        to="/deltakere/$participantId/sla-sammen/$otherId"
        params={{ participantId: other.participant.id, otherId: kept.participant.id }}
        variant="tertiary"
        size="small"
      >
        {t('swap')}
      </LinkButton>
    </Section>
  );
}
