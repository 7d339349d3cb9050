import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { getToday, type TodayList } from '#shared/today/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { timeOfDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { ChooseParticipant } from './ChooseParticipant.tsx';
import { greetingAt } from './greeting.ts';
import { TodayGroups } from './TodayGroups.tsx';
import { texts } from './texts.ts';

/** What must be done now, first of all screens. */
export function TodayPage() {
  const { roles } = useServices().person;
  const hasList = getToday.access !== 'public' && getToday.access.some((role) => roles.includes(role));
  return hasList ? <MyToday /> : <NoList />;
}

function MyToday() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [choosing, setChoosing] = useState(false);
  const read = useRead(getToday, {});
  return (
    <>
      <PageHeader
        title={
          <>
            {t(greetingAt(new Date()))} {read.data && <Urgent list={read.data} />}
          </>
        }
        documentTitle={t('title')}
        lead={read.data && t('asOf', { time: timeOfDay(new Date(read.data.asOf), language) })}
        action={<Button onClick={() => setChoosing(true)}>{t('converse')}</Button>}
      />
      <Loaded read={read}>{(list) => <TodayGroups list={list} />}</Loaded>
      <ChooseParticipant open={choosing} onClose={() => setChoosing(false)} />
    </>
  );
}

function Urgent({ list }: { readonly list: TodayList }) {
  const t = useTexts(texts);
  const n = list.items.filter(({ urgency }) => urgency === 'now').length;
  if (n === 0) return t('nothingUrgent');
  return n === 1 ? t('oneUrgent') : t('someUrgent', { n });
}

function NoList() {
  const t = useTexts(texts);
  return (
    <>
      <PageHeader title={t('title')} documentTitle={t('title')} />
      <Empty title={t('notYoursTitle')}>
        <p>{t('notYoursDetail')}</p>
      </Empty>
    </>
  );
}
