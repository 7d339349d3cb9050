import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { type ConferenceRecord, OPEN_STATES, OUTCOMES, type Queued } from '#shared/conferences/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Section } from '#web/ui/Section.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { AnonymousDialog } from './AnonymousDialog.tsx';
import { caseTexts } from './caseTexts.ts';
import css from './conferences.module.css';
import { ParticipantDialog } from './ParticipantDialog.tsx';
import { OUTCOME_SHAPES } from './shapes.ts';
import { TakeOutButton } from './TakeOutButton.tsx';
import { useWho } from './useWho.ts';

/** Everybody who is to be gone through, and the ways to put somebody in. */
export function QueueSection({ record: { conference, queue } }: { readonly record: ConferenceRecord }) {
  const t = useTexts(caseTexts);
  const [adding, setAdding] = useState<'participant' | 'anonymous'>();
  const open = OPEN_STATES.includes(conference.state);
  const first = queue.find(({ outcome, lacksSharing }) => outcome === 'waiting' && !lacksSharing);
  const close = (): void => setAdding(undefined);
  return (
    <Section
      title={t('queue')}
      action={
        conference.state === 'underWay' &&
        first && (
          <LinkButton
            to="/samarbeid/moter/$conferenceId/sak/$caseId"
            params={{ conferenceId: conference.id, caseId: first.id }}
            size="small"
          >
            {t('goThrough')}
          </LinkButton>
        )
      }
    >
      {queue.length === 0 ? (
        <p>{t('emptyQueue')}</p>
      ) : (
        <Rows items={queue} keyOf={({ id }) => id} label={t('queue')}>
          {(line) =>
            line.lacksSharing ? (
              <HeldBack conferenceId={conference.id} line={line} open={open} />
            ) : (
              <QueueRow conferenceId={conference.id} line={line} />
            )
          }
        </Rows>
      )}
      {open && (
        <div className={css.ways}>
          <Button size="small" variant="secondary" onClick={() => setAdding('participant')}>
            {t('addParticipant')}
          </Button>
          <Button size="small" variant="secondary" onClick={() => setAdding('anonymous')}>
            {t('addAnonymous')}
          </Button>
        </div>
      )}
      {adding === 'participant' && <ParticipantDialog conference={conference} onClose={close} />}
      {adding === 'anonymous' && <AnonymousDialog conferenceId={conference.id} onClose={close} />}
    </Section>
  );
}

interface RowProps {
  readonly conferenceId: string;
  readonly line: Queued;
}

function QueueRow({ conferenceId, line }: RowProps) {
  const outcomeName = useTexts(OUTCOMES);
  const who = useWho();
  return (
    <RowLink to="/samarbeid/moter/$conferenceId/sak/$caseId" params={{ conferenceId, caseId: line.id }}>
      <RowText
        title={who(line)}
        detail={line.told}
        aside={<StateTag shape={OUTCOME_SHAPES[line.outcome]}>{outcomeName(line.outcome)}</StateTag>}
      />
    </RowLink>
  );
}

/** One whom the partner may not be told of: said to be there, and nothing more. */
function HeldBack({ conferenceId, line, open }: RowProps & { readonly open: boolean }) {
  const t = useTexts(caseTexts);
  const who = useWho();
  return (
    <div className={css.heldBack}>
      <RowText title={who(line)} detail={t('lacksSharing')} />
      {open && <TakeOutButton conferenceId={conferenceId} line={line} />}
    </div>
  );
}
