import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { mergeParticipants } from '#shared/merging/index.ts';
import type { Participant } from '#shared/participants/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Section } from '#web/ui/Section.tsx';
import { MergeWay } from '../merging/MergeWay.tsx';
import { StepDialog } from './StepDialog.tsx';
import css from './StepsSection.module.css';
import type { StepAction } from './stepForm.ts';
import { STEPS, stepTexts } from './stepTexts.ts';
import { stepWaysOf } from './stepWays.ts';
import { texts } from './texts.ts';

/** The steps one may take besides the one at the top of the page. */
export function StepsSection({ participant }: { readonly participant: Participant }) {
  const t = useTexts(stepTexts);
  const step = useTexts(STEPS);
  const word = useTexts(texts);
  const [action, setAction] = useState<StepAction>();
  const { main, others } = stepWaysOf(participant);
  const mayTalk = main !== undefined && participant.state !== 'closed';
  const mayMerge = useMay()(mergeParticipants);
  if (others.length === 0 && !mayTalk && !mayMerge) return null;
  return (
    <Section title={t('ways')}>
      <div className={css.ways}>
        {mayTalk && (
          <LinkButton
            to="/deltakere/$participantId/samtaler/ny"
            params={{ participantId: participant.id }}
            variant="secondary"
            size="small"
          >
            {word('converse')}
          </LinkButton>
        )}
        {others.map((one) => (
          <Button key={one} variant="tertiary" data-color="neutral" size="small" onClick={() => setAction(one)}>
            {one === 'pause' && participant.pause ? t('changePause') : step(one)}
          </Button>
        ))}
        <MergeWay participantId={participant.id} />
      </div>
      <StepDialog participant={participant} action={action} onClose={() => setAction(undefined)} />
    </Section>
  );
}

/** The step that leads on from where somebody is. */
export function MainStep({ participant, action }: { readonly participant: Participant; readonly action: StepAction }) {
  const step = useTexts(STEPS);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{step(action)}</Button>
      <StepDialog participant={participant} action={open ? action : undefined} onClose={() => setOpen(false)} />
    </>
  );
}
