import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { logMeeting, MATCH_ACTIONS, type MatchAction, type MatchRecord, stepMatch } from '#shared/matching/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { MatchStepDialog } from './MatchStepDialog.tsx';
import { matchTexts } from './matchTexts.ts';

/** Steps that take a match on; the others end it. */
const ONWARDS: readonly MatchAction[] = ['introduce', 'activate'];

/** The one next thing to do with a match: take it on, or log a meeting. */
export function MatchActions({ record }: { readonly record: MatchRecord }) {
  const t = useTexts(matchTexts);
  const actionName = useTexts(MATCH_ACTIONS);
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { match, allowed } = record;
  const next = allowed.find((action) => ONWARDS.includes(action));
  if (match.state === 'active' && may(logMeeting)) {
    return (
      <LinkButton to="/koblinger/$participantId/$matchId/mote" params={{ participantId: match.participantId, matchId: match.id }}>
        {t('logMeeting')}
      </LinkButton>
    );
  }
  if (!next || !may(stepMatch)) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{actionName(next)}</Button>
      {open && <MatchStepDialog record={record} action={next} onClose={() => setOpen(false)} />}
    </>
  );
}
