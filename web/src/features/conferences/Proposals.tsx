import { Button } from '@navikt/ds-react';
import { addCase, listProposals, OUTCOMES, type Proposal } from '#shared/conferences/index.ts';
import { useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Failed } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { Day } from '#web/ui/When.tsx';
import { caseTexts } from './caseTexts.ts';
import css from './conferences.module.css';
import { useWho } from './useWho.ts';

/** What earlier meetings with the partner did not finish; nothing is shown where there is nothing. */
export function Proposals({ conferenceId }: { readonly conferenceId: string }) {
  const t = useTexts(caseTexts);
  const read = useRead(listProposals, { params: { conferenceId } });
  if (read.error) return <Failed error={read.error} retry={() => void read.refetch()} />;
  const items = read.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('proposals')}>
      <ul className={css.list} aria-label={t('proposals')}>
        {items.map((proposal) => (
          <ProposedCase key={proposal.caseId} conferenceId={conferenceId} proposal={proposal} />
        ))}
      </ul>
    </Section>
  );
}

function ProposedCase({ conferenceId, proposal }: { readonly conferenceId: string; readonly proposal: Proposal }) {
  const t = useTexts(caseTexts);
  const outcomeName = useTexts(OUTCOMES);
  const who = useWho();
  const toast = useToast();
  const { save, saving, error } = useSave(addCase, ['conferences']);
  const takeUp = async (): Promise<void> => {
    const body = { kind: 'earlier', conferenceId: proposal.conferenceId, caseId: proposal.caseId } as const;
    // what fails is shown beside the button
    const saved = await save({ params: { conferenceId }, body }).catch(() => undefined);
    if (saved) toast({ text: t('isQueued') });
  };
  return (
    <li className={css.item}>
      <p className={css.text}>{who(proposal)}</p>
      {proposal.told && <p className={css.prose}>{proposal.told}</p>}
      <p className={css.about}>
        <span>
          {outcomeName(proposal.outcome)} · <Day date={proposal.on} />
        </span>
      </p>
      <div>
        <Button
          size="small"
          variant="secondary"
          loading={saving}
          onClick={() => void takeUp()}
          aria-label={`${t('takeUp')}: ${who(proposal)}`}
        >
          {t('takeUp')}
        </Button>
      </div>
      {error && <ProblemAlert error={error} />}
    </li>
  );
}
