import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { checkMatchLink, LINK_PURPOSES, type LinkPurpose, MATCH_PURPOSES, sendMatchLink } from '#shared/links/index.ts';
import type { MatchRecord } from '#shared/matching/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './MatchLinks.module.css';
import { texts } from './texts.ts';

interface Props {
  readonly record: MatchRecord;
  readonly hasBrief: boolean;
  readonly sharingConsent: boolean;
}

/** Links that the volunteer of a match can be sent now: what would lead nowhere is not offered. */
export function MatchLinks({ record: { match, volunteerState }, hasBrief, sharingConsent }: Props) {
  const t = useTexts(texts);
  const may = useMay();
  const facts = { match, hasBrief, volunteerLeft: volunteerState === 'left' };
  const offered = sharingConsent ? MATCH_PURPOSES.filter((purpose) => checkMatchLink(purpose, facts).ok) : [];
  if (!may(sendMatchLink) || offered.length === 0) return null;
  return (
    <Section title={t('title')}>
      <p>{t('lead')}</p>
      <div className={css.ways}>
        {offered.map((purpose) => (
          <SendButton key={purpose} purpose={purpose} participantId={match.participantId} matchId={match.id} />
        ))}
      </div>
    </Section>
  );
}

interface SendProps {
  readonly purpose: Extract<LinkPurpose, (typeof MATCH_PURPOSES)[number]>;
  readonly participantId: string;
  readonly matchId: string;
}

function SendButton({ purpose, participantId, matchId }: SendProps) {
  const t = useTexts(texts);
  const purposeName = useTexts(LINK_PURPOSES);
  const toast = useToast();
  const [done, setDone] = useState(false);
  const { save, saving, error } = useSave(sendMatchLink, ['links', 'participants']);
  const send = (): void => {
    // what failed is shown above the button
    save({ params: { participantId, matchId }, body: { purpose } }).then(
      () => {
        setDone(true);
        toast({ text: t('sent') });
      },
      () => undefined,
    );
  };
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Button size="small" variant="secondary" loading={saving} disabled={done} onClick={send}>
        {t('sendFor', { what: purposeName(purpose).toLocaleLowerCase() })}
      </Button>
    </>
  );
}
