import type { MemberLoad } from '#shared/today/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import css from './TodayGroups.module.css';
import { texts } from './texts.ts';

/** How much stands on each colleague's list, the most urgent first; behind each name stand the lines. */
export function TeamLoads({ team }: { readonly team: readonly MemberLoad[] }) {
  const t = useTexts(texts);
  if (team.length === 0) return null;
  return (
    <section>
      <h2 className={css.title}>{t('team')}</h2>
      <Rows items={team} keyOf={({ member }) => member.id} label={t('team')}>
        {({ member, now, week }) => (
          <RowLink to="/virksomheten/i-dag/$memberId" params={{ memberId: member.id }}>
            <RowText
              title={<PersonName name={member.name} />}
              detail={week > 0 ? t('thisWeek', { n: week }) : t('nothingThisWeek')}
              aside={now > 0 ? <strong className={css.urgent}>{t('urgent', { n: now })}</strong> : t('noneUrgent')}
            />
          </RowLink>
        )}
      </Rows>
    </section>
  );
}
