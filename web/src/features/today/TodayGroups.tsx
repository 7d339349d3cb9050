import { keysOf } from '#shared/kernel/index.ts';
import { type TodayItem, type TodayList, URGENCIES } from '#shared/today/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Rows } from '#web/ui/Rows.tsx';
import { Empty } from '#web/ui/States.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { TaskRow } from './TaskRow.tsx';
import css from './TodayGroups.module.css';
import { texts } from './texts.ts';

const keyOf = ({ task, participant, volunteer, matchId }: TodayItem): string =>
  [task, participant?.id, volunteer?.id, matchId].filter(Boolean).join(':');

/** The list by how soon; what lies ahead is folded away until somebody looks for it. */
export function TodayGroups({ list }: { readonly list: TodayList }) {
  const t = useTexts(texts);
  if (list.items.length === 0) return <FirstSteps />;
  const soon = list.items.some(({ urgency }) => urgency !== 'later');
  return (
    <div className={css.groups}>
      {!soon && (
        <Empty title={t('doneTitle')}>
          <p>{t('doneDetail')}</p>
        </Empty>
      )}
      {keysOf(URGENCIES).map((urgency) => (
        <Group key={urgency} urgency={urgency} items={list.items.filter((item) => item.urgency === urgency)} today={list.today} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly urgency: TodayItem['urgency'];
  readonly items: readonly TodayItem[];
  readonly today: string;
}

function Group({ urgency, items, today }: GroupProps) {
  const urgencyName = useTexts(URGENCIES);
  if (items.length === 0) return null;
  const rows = (
    <Rows items={items} keyOf={keyOf} label={urgencyName(urgency)}>
      {(item) => <TaskRow item={item} today={today} />}
    </Rows>
  );
  const title = (
    <>
      {urgencyName(urgency)} <span className={css.count}>{items.length}</span>
    </>
  );
  if (urgency === 'later') {
    return (
      <details className={css.later}>
        <summary className={css.title}>{title}</summary>
        {rows}
      </details>
    );
  }
  return (
    <section>
      <h2 className={css.title} data-urgency={urgency}>
        {title}
      </h2>
      {rows}
    </section>
  );
}
