import { Link } from '@tanstack/react-router';
import { nameFit } from '#shared/names/index.ts';
import { VOLUNTEER_STATES, type VolunteerCard, type VolunteerState } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { today, When } from '#web/ui/When.tsx';
import css from './Board.module.css';
import { OverdueMark } from './OverdueMark.tsx';
import { isOverdue } from './overdue.ts';
import { ON_THE_WAY, SHAPES } from './shapes.ts';
import { texts } from './texts.ts';

/** The stages somebody can be helped on from; those who left are found in the list. */
const COLUMNS: readonly VolunteerState[] = [...ON_THE_WAY, 'active', 'paused'];

interface Props {
  readonly volunteers: readonly VolunteerCard[];
  readonly q: string;
}

/** Volunteers by stage, those who have waited longest first. */
export function Board({ volunteers, q }: Props) {
  const shown = q ? volunteers.filter(({ name }) => nameFit(q, name) > 0) : volunteers;
  return (
    <div className={css.board}>
      {COLUMNS.map((state) => (
        <Column
          key={state}
          state={state}
          volunteers={shown.filter((each) => each.state === state).toSorted((a, b) => a.stateSince.localeCompare(b.stateSince))}
        />
      ))}
    </div>
  );
}

function Column({ state, volunteers }: { readonly state: VolunteerState; readonly volunteers: readonly VolunteerCard[] }) {
  const t = useTexts(texts);
  const stateName = useTexts(VOLUNTEER_STATES);
  const overdue = volunteers.filter((each) => isOverdue(each, today())).length;
  return (
    <section className={css.column} aria-label={stateName(state)}>
      <h2 className={css.title}>
        <StateTag shape={SHAPES[state]}>{stateName(state)}</StateTag>
        <span className={css.count}>{volunteers.length}</span>
      </h2>
      {overdue > 0 && <p className={css.overdue}>{t('overdueCount', { n: overdue })}</p>}
      {volunteers.length === 0 && <p className={css.none}>{t('noneHere')}</p>}
      <ul className={css.cards}>
        {volunteers.map((volunteer) => (
          <li key={volunteer.id}>
            <Link to="/tidgivere/$volunteerId" params={{ volunteerId: volunteer.id }} className={css.card} data-row>
              <strong>
                <PersonName name={volunteer.name} />
              </strong>
              {isOverdue(volunteer, today()) ? (
                <OverdueMark volunteer={volunteer} />
              ) : (
                <span className={css.since}>
                  <When date={volunteer.pausedUntil ?? volunteer.stateSince} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
