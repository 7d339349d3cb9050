import { getRouteApi, Link } from '@tanstack/react-router';
import { listMembers } from '#shared/team/index.ts';
import { getToday } from '#shared/today/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead, useWholeList } from '#web/app/queries.ts';
import { timeOfDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { TodayBody } from './TodayBody.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/virksomheten/i-dag/$memberId');

/** A colleague's list, as a unit leader looks at it. */
export function ColleagueTodayPage() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { memberId: member } = screen.useParams();
  const read = useRead(getToday, { query: { member } });
  const name = useWholeList(listMembers).items?.find(({ id }) => id === member)?.name;
  return (
    <>
      <PageHeader
        above={
          <Link to="/" className="aksel-link">
            {t('toMine')}
          </Link>
        }
        title={
          <>
            {t('theirTitle')} {name && <PersonName name={name} />}
          </>
        }
        documentTitle={t('theirTitle')}
        lead={read.data && t('asOf', { time: timeOfDay(new Date(read.data.asOf), language) })}
      />
      <Loaded read={read}>{(list) => <TodayBody list={list} theirs />}</Loaded>
    </>
  );
}
