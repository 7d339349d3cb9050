import { Link } from '@tanstack/react-router';
import { ON_THE_WAY, VOLUNTEER_STATES, type VolunteerState } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { When } from '#web/ui/When.tsx';
import css from './Board.module.css';
import { MissingNote } from './MissingNote.tsx';
import { OverdueMark } from './OverdueMark.tsx';
import { SHAPES } from './shapes.ts';
import { texts } from './texts.ts';
import type { ListedVolunteer } from './volunteerList.ts';

/** The stages somebody can be helped on from; those who left are found in the list. */
const COLUMNS: readonly VolunteerState[] = [...ON_THE_WAY, 'active', 'paused'];

/** Volunteers by stage, in the order they come. */
export const Board = ({ volunteers }: { readonly volunteers: readonly ListedVolunteer[] }) => (
  <div className={css.board}>
    {COLUMNS.map((state) => (
      <Column key={state} state={state} volunteers={volunteers.filter(({ card }) => card.state === state)} />
    ))}
  </div>
);

function Column({ state, volunteers }: { readonly state: VolunteerState; readonly volunteers: readonly ListedVolunteer[] }) {
  const t = useTexts(texts);
  const stateName = useTexts(VOLUNTEER_STATES);
  const late = volunteers.filter(({ overdue }) => overdue).length;
  return (
    <section className={css.column} aria-label={stateName(state)}>
      <h2 className={css.title}>
        <StateTag shape={SHAPES[state]}>{stateName(state)}</StateTag>
        <span className={css.count}>{volunteers.length}</span>
      </h2>
      {late > 0 && <p className={css.overdue}>{t('overdueCount', { n: late })}</p>}
      {volunteers.length === 0 && <p className={css.none}>{t('noneHere')}</p>}
      <ul className={css.cards}>
        {volunteers.map((volunteer) => (
          <li key={volunteer.card.id}>
            <BoardCard volunteer={volunteer} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BoardCard({ volunteer: { card, overdue, missing } }: { readonly volunteer: ListedVolunteer }) {
  return (
    <Link to="/tidgivere/$volunteerId" params={{ volunteerId: card.id }} className={css.card} data-row>
      <strong>
        <PersonName name={card.name} />
      </strong>
      {overdue ? (
        <OverdueMark overdue={overdue} />
      ) : (
        <span className={css.since}>
          <When date={card.pausedUntil ?? card.stateSince} />
        </span>
      )}
      <MissingNote missing={missing} />
    </Link>
  );
}
