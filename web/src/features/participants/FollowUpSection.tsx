import { useState } from 'react';
import { contactDue, contactsAround, type FollowUpStep, followUpDischarge, isGone, type Participant } from '#shared/participants/index.ts';
import { useSave } from '#web/app/queries.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { FollowUpDialog } from './FollowUpDialog.tsx';
import { FollowUpLine } from './FollowUpLine.tsx';
import css from './FollowUpSection.module.css';
import type { Marking } from './followUpForm.ts';
import { followUpTexts } from './followUpTexts.ts';

/** The four contacts around a planned discharge; each can be marked here as made or tried. */
export function FollowUpSection({ participant }: { readonly participant: Participant }) {
  const t = useTexts(followUpTexts);
  const [marking, setMarking] = useState<Marking>();
  const { takeBack, error } = useTakingBack(participant);
  const { plannedDischarge, dischargeKind, followUps, state } = participant;
  if (plannedDischarge === null || isGone(state)) return null;
  const handled = followUps.map(({ step }) => step);
  const due = contactDue(plannedDischarge, handled, today());
  return (
    <Section title={t(dischargeKind)}>
      <p id="utskrivning">{t('planned', { date: fullDate(plannedDischarge) })}</p>
      {error && <ProblemAlert error={error} />}
      <ol className={css.contacts}>
        {contactsAround(participant).map((contact) => (
          <FollowUpLine
            key={contact.step}
            contact={contact}
            isDue={contact.step === due?.step && contact.due <= today()}
            onMark={(outcome) => setMarking({ step: contact.step, outcome })}
            onTakeBack={() => takeBack(contact.step)}
          />
        ))}
      </ol>
      {marking && <FollowUpDialog participant={participant} marking={marking} onClose={() => setMarking(undefined)} />}
    </Section>
  );
}

/** Takes a mark away again: a slip of the hand is nobody's contact. */
function useTakingBack({ id, version }: Participant) {
  const t = useTexts(followUpTexts);
  const toast = useToast();
  const { save, error } = useSave(followUpDischarge, ['participants', 'today']);
  const takeBack = (step: FollowUpStep): void => {
    save({ params: { participantId: id }, body: { version, step, done: null } }).then(
      () => toast({ text: t('takenBack') }),
      // the refusal is shown above the contacts
      () => undefined,
    );
  };
  return { takeBack, error };
}
