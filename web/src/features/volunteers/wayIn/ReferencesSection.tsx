import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { REFERENCE_OUTCOMES, REFERENCES_MOST, type Reference, type Volunteer } from '#shared/volunteers/index.ts';
import { PersonName, useShownName } from '#web/app/names.tsx';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PhoneLink } from '#web/ui/contact.tsx';
import { Section } from '#web/ui/Section.tsx';
import { AddReferenceDialog } from './AddReferenceDialog.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { wayInTexts } from './texts.ts';
import { UndoButton } from './UndoButton.tsx';
import { WayInRow, WayInRows } from './WayInRow.tsx';

/** Those who know the volunteer, whether they were asked and what they said. */
export function ReferencesSection({ volunteer }: { readonly volunteer: Volunteer }) {
  const t = useTexts(wayInTexts);
  const [adding, setAdding] = useState(false);
  const [answering, setAnswering] = useState<Reference>();
  const { references } = volunteer.wayIn;
  const open = volunteer.state === 'applied' || volunteer.state === 'interviewed';
  return (
    <Section
      title={t('references')}
      action={
        open &&
        references.length < REFERENCES_MOST && (
          <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
            {t('addReference')}
          </Button>
        )
      }
    >
      <p>{t('referencesLead')}</p>
      {references.length === 0 && <p>{t('noReferences')}</p>}
      <WayInRows>
        {references.map((reference) => (
          <ReferenceRow
            key={reference.id}
            reference={reference}
            volunteer={volunteer}
            open={open}
            onAnswer={() => setAnswering(reference)}
          />
        ))}
      </WayInRows>
      {adding && <AddReferenceDialog volunteer={volunteer} onClose={() => setAdding(false)} />}
      {answering && <AnswerDialog volunteer={volunteer} reference={answering} onClose={() => setAnswering(undefined)} />}
    </Section>
  );
}

interface RowProps {
  readonly reference: Reference;
  readonly volunteer: Volunteer;
  readonly open: boolean;
  readonly onAnswer: () => void;
}

function ReferenceRow({ reference: { id, name, relation, phone, answer }, volunteer, open, onAnswer }: RowProps) {
  const t = useTexts(wayInTexts);
  const outcome = useTexts(REFERENCE_OUTCOMES);
  const shown = useShownName();
  return (
    <WayInRow
      title={name ? <PersonName name={name} /> : t('referenceOf')}
      done={answer !== null && answer.outcome !== 'notRecommended'}
      standing={
        answer ? t('answered', { outcome: outcome(answer.outcome), date: fullDate(answer.on), by: shown(answer.by.name) }) : t('notAsked')
      }
      detail={
        relation && (
          <>
            {relation} {phone && <PhoneLink number={phone} />}
          </>
        )
      }
      ways={
        open && (
          <>
            {!answer && (
              <Button size="small" onClick={onAnswer}>
                {t('answerReference')}
              </Button>
            )}
            <UndoButton volunteer={volunteer} done={{ kind: 'removeReference', referenceId: id }} label={t('removeReference')} />
          </>
        )
      }
    />
  );
}
