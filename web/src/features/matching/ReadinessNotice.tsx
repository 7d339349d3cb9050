import { problemOf, type Refusal } from '#shared/kernel/refusal.ts';
import type { Decision } from '#shared/kernel/result.ts';
import { checkPlace, checkReadiness, type Readiness } from '#shared/matching/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { ReadinessWays } from './ReadinessWays.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly participantId: string;
  readonly readiness: Readiness;
}

/** Whether a participant can be matched; where not, why, by the server's own rule and in its words, and what leads on. */
export function ReadinessNotice({ participantId, readiness }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const participant = useRead(getParticipant, { params: { participantId } }).data?.participant;
  const refusal = (participant && refusalOf(checkPlace(participant))) ?? refusalOf(checkReadiness(readiness));
  if (!refusal) {
    const { held, required } = readiness;
    return <Notice>{held >= required ? t('ready', { held }) : t('readyByLeave', { held, required })}</Notice>;
  }
  const { title, detail, code } = problemOf(refusal, language);
  return (
    <Notice title={title} ways={<ReadinessWays participantId={participantId} code={code} />}>
      {detail}
    </Notice>
  );
}

const refusalOf = (decision: Decision<true>): Refusal | undefined => (decision.ok ? undefined : decision.refusal);
