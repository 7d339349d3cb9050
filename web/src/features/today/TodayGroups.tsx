import type { ReactNode } from 'react';
import { keysOf, type StaffRef } from '#shared/kernel/index.ts';
import { gathered, keyOfItem, type TodayItem, type TodayList, textOf, URGENCIES } from '#shared/today/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Rows } from '#web/ui/Rows.tsx';
import { TaskRow } from './TaskRow.tsx';
import css from './TodayGroups.module.css';
import { texts } from './texts.ts';

const keyOf = (item: TodayItem): string => textOf(keyOfItem(item));

const keysOfAll = (items: readonly TodayItem[]): string => items.map(keyOf).join(' ');

/** The colleagues whose work is on the list, each once. */
const coveredIn = (items: readonly TodayItem[]): StaffRef[] => [
  ...new Map(items.flatMap(({ of }) => (of ? [[of.id, of] as const] : []))).values(),
];

/** The list by how soon; then what one does for colleagues; what lies ahead or was put off is folded away. */
export function TodayGroups({ list, theirs }: { readonly list: TodayList; readonly theirs: boolean }) {
  const t = useTexts(texts);
  const urgencyName = useTexts(URGENCIES);
  const standing = list.items.filter(({ snoozed }) => !snoozed);
  const off = list.items.filter(({ snoozed }) => snoozed);
  const own = standing.filter(({ of }) => !of);
  const shared = { today: list.today, theirs };
  return (
    <>
      {keysOf(URGENCIES).map((urgency) => (
        <Group
          key={urgency}
          title={urgencyName(urgency)}
          label={urgencyName(urgency)}
          items={own.filter((item) => item.urgency === urgency)}
          urgent={urgency === 'now'}
          folded={urgency === 'later'}
          {...shared}
        />
      ))}
      {coveredIn(standing).map((colleague) => (
        <Group
          key={colleague.id}
          title={
            <>
              {t('forColleague')} <PersonName name={colleague.name} />
            </>
          }
          label={t('forColleague')}
          items={standing.filter(({ of }) => of?.id === colleague.id)}
          {...shared}
        />
      ))}
      <Group title={t('putOff')} label={t('putOff')} items={off} folded {...shared} />
    </>
  );
}

interface GroupProps {
  readonly title: ReactNode;
  /** What the list is of, without anybody's name. */
  readonly label: string;
  readonly items: readonly TodayItem[];
  readonly today: string;
  readonly theirs: boolean;
  readonly urgent?: boolean;
  readonly folded?: boolean;
}

function Group({ title, label, items, today, theirs, urgent = false, folded = false }: GroupProps) {
  if (items.length === 0) return null;
  const people = gathered(items);
  const rows = (
    <Rows items={people} keyOf={keysOfAll} label={label}>
      {(about) => about.map((item, at) => <TaskRow key={keyOf(item)} item={item} today={today} theirs={theirs} isMore={at > 0} />)}
    </Rows>
  );
  const heading = (
    <>
      <span>{title}</span> <span className={css.count}>{people.length}</span>
    </>
  );
  if (folded) {
    return (
      <details className={css.later}>
        <summary className={css.title}>{heading}</summary>
        {rows}
      </details>
    );
  }
  return (
    <section>
      <h2 className={css.title} {...(urgent && { 'data-urgency': 'now' })}>
        {heading}
      </h2>
      {rows}
    </section>
  );
}
