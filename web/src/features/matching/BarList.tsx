import { Button } from '@navikt/ds-react';
import { liftBar, listParticipantBars, listVolunteerBars, type ToldBar } from '#shared/matching/index.ts';
import { PersonName, useShownName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import css from './AssignmentsSection.module.css';
import type { BarSide } from './barSide.ts';
import { safetyTexts } from './safetyTexts.ts';

/** Those whom a unit leader may see that somebody is not matched with, each with the way to undo it. */
export const BarList = ({ side }: { readonly side: BarSide }) =>
  'participantId' in side ? <OfParticipant {...side} /> : <OfVolunteer {...side} />;

function OfParticipant({ participantId }: { readonly participantId: string }) {
  const read = useRead(listParticipantBars, { params: { participantId } });
  return <Loaded read={read}>{({ items }) => <List bars={items} nameOf={({ volunteerName }) => volunteerName} />}</Loaded>;
}

function OfVolunteer({ volunteerId }: { readonly volunteerId: string }) {
  const read = useRead(listVolunteerBars, { params: { volunteerId } });
  return <Loaded read={read}>{({ items }) => <List bars={items} nameOf={({ participantName }) => participantName} />}</Loaded>;
}

function List({ bars, nameOf }: { readonly bars: readonly ToldBar[]; readonly nameOf: (bar: ToldBar) => string | null }) {
  const t = useTexts(safetyTexts);
  const shown = useShownName();
  const toast = useToast();
  const { language } = useLanguage();
  const { save, saving, error } = useSave(liftBar, ['matching', 'participants']);
  if (bars.length === 0) return <p>{t('none')}</p>;
  const lift = ({ participantId, volunteerId }: ToldBar): void => {
    // what failed is shown over the list
    save({ params: { participantId, volunteerId }, body: {} }).then(
      () => toast({ text: t('lifted') }),
      () => undefined,
    );
  };
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <ul className={css.list}>
        {bars.map((bar) => {
          const name = nameOf(bar);
          return (
            <li key={`${bar.participantId} ${bar.volunteerId}`} className={css.assignment}>
              <span className={css.words}>
                <span className={css.title}>{name === null ? t('unnamed') : <PersonName name={name} />}</span>
                <span className={css.quiet}>{t('saidBy', { name: shown(bar.by.name), date: shortDate(bar.on, today(), language) })}</span>
              </span>
              <Button
                variant="tertiary"
                size="small"
                loading={saving}
                aria-label={t('liftOne', { name: name === null ? t('unnamed') : shown(name) })}
                onClick={() => lift(bar)}
              >
                {t('lift')}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
