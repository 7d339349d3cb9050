import { Link } from '@tanstack/react-router';
import type { TodayList } from '#shared/today/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Empty } from '#web/ui/States.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Notices } from './Notices.tsx';
import { TeamLoads } from './TeamLoads.tsx';
import css from './TodayGroups.module.css';
import { TodayGroups } from './TodayGroups.tsx';
import { texts } from './texts.ts';

/** The list with what one should know around it: who does whose work, and for a unit leader how much stands on each one's. */
export function TodayBody({ list, theirs = false }: { readonly list: TodayList; readonly theirs?: boolean }) {
  const t = useTexts(texts);
  const may = useMay();
  const { items, notices, team } = list;
  const nothing = items.length + notices.length + team.length === 0;
  if (nothing && !theirs && may(registerVolunteer)) return <FirstSteps />;
  const soon = items.some(({ urgency, snoozed }) => urgency !== 'later' && !snoozed);
  return (
    <div className={css.groups}>
      <Notices notices={notices} theirs={theirs} />
      {!soon && team.length === 0 && (
        <Empty title={t('doneTitle')}>
          <p>{items.length > 0 ? t('doneDetail') : t('nothingDetail')}</p>
        </Empty>
      )}
      <TodayGroups list={list} theirs={theirs} />
      <TeamLoads team={team} />
      {!theirs && team.length === 0 && (
        <p>
          <Link to="/virksomheten/fordeling" className="aksel-link">
            {t('willBeAway')}
          </Link>
        </p>
      )}
    </div>
  );
}
