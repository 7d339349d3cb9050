import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { barPair } from '#shared/matching/index.ts';
import { listParticipants } from '#shared/participants/index.ts';
import { listVolunteers } from '#shared/volunteers/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
import { PersonName, useShownName } from '#web/app/names.tsx';
import { useSave, useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FilterText } from '#web/ui/Filters.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './AssignmentsSection.module.css';
import type { BarSide } from './barSide.ts';
import { safetyTexts } from './safetyTexts.ts';

const SHOWN = 5;

interface Props {
  readonly side: BarSide;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Chooses whom somebody may not be matched with, by name. */
export function BarDialog({ side, open, onClose }: Props) {
  const t = useTexts(safetyTexts);
  const toast = useToast();
  const { save, saving, error } = useSave(barPair, ['matching', 'participants']);
  const bar = (otherId: string): void => {
    const pair = 'participantId' in side ? { ...side, volunteerId: otherId } : { ...side, participantId: otherId };
    save({ params: { participantId: pair.participantId }, body: { volunteerId: pair.volunteerId } }).then(
      () => {
        toast({ text: t('barred') });
        onClose();
      },
      // what failed is shown in the dialog
      () => undefined,
    );
  };
  return (
    <Dialog open={open} title={t('barWho')} onClose={onClose}>
      {error && <ProblemAlert error={error} />}
      {'participantId' in side ? <Volunteers busy={saving} onChoose={bar} /> : <Participants busy={saving} onChoose={bar} />}
    </Dialog>
  );
}

interface ChoiceProps {
  readonly busy: boolean;
  readonly onChoose: (id: string) => void;
}

function Volunteers(props: ChoiceProps) {
  const { items, error, retry } = useWholeList(listVolunteers);
  if (error) return <Failed error={error} retry={retry} />;
  return items ? <Choices {...props} people={items} /> : <SkeletonRows rows={3} />;
}

function Participants(props: ChoiceProps) {
  const { items, error, retry } = useWholeList(listParticipants);
  if (error) return <Failed error={error} retry={retry} />;
  const people = items?.map(({ id, preferredName }) => ({ id, name: preferredName }));
  return people ? <Choices {...props} people={people} /> : <SkeletonRows rows={3} />;
}

/** Nobody is listed until something is typed: a name that stands ready is too easily pressed. */
function Choices({ people, busy, onChoose }: ChoiceProps & { readonly people: readonly { readonly id: string; readonly name: string }[] }) {
  const t = useTexts(safetyTexts);
  const shownName = useShownName();
  const [typed, setTyped] = useState('');
  const hits = typed.trim() === '' ? [] : rankByName(people, typed, ({ name }) => name).slice(0, SHOWN);
  return (
    <>
      <FilterText label={t('name')} value={typed} onChange={(next) => setTyped(next ?? '')} />
      <div role="status">{typed.trim() !== '' && hits.length === 0 && <p>{t('nobody')}</p>}</div>
      <ul className={css.hits}>
        {hits.map(({ id, name }) => (
          <li key={id} className={css.assignment}>
            <span className={css.words}>
              <PersonName name={name} />
            </span>
            <Button
              variant="secondary"
              size="small"
              disabled={busy}
              aria-label={t('barOne', { name: shownName(name) })}
              onClick={() => onChoose(id)}
            >
              {t('barChosen')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
