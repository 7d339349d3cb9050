import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { gathered, getToday, type TodayList } from '#shared/today/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { timeOfDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { ApplicationsWaiting } from '../applications/ApplicationsWaiting.tsx';
import { AgreementsEnding } from '../partners/AgreementsEnding.tsx';
import { ChooseParticipant } from './ChooseParticipant.tsx';
import { greetingAt } from './greeting.ts';
import { TodayBody } from './TodayBody.tsx';
import { texts } from './texts.ts';
import { Welcome } from './Welcome.tsx';

/** What must be done now, first of all screens. */
export function TodayPage() {
  const may = useMay();
  return may(getToday) ? <MyToday /> : <Welcome />;
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
      <ApplicationsWaiting />
      <AgreementsEnding />
      <Loaded read={read}>{(list) => <TodayBody list={list} />}</Loaded>
      <ChooseParticipant open={choosing} onClose={() => setChoosing(false)} />
    </>
  );
}

function Urgent({ list }: { readonly list: TodayList }) {
  const t = useTexts(texts);
  const n = gathered(list.items.filter(({ urgency, snoozed }) => urgency === 'now' && !snoozed)).length;
  if (n === 0) return t('nothingUrgent');
  return n === 1 ? t('oneUrgent') : t('someUrgent', { n });
}
