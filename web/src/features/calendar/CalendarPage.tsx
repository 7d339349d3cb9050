import { useState } from 'react';
import { getCalendarAddress } from '#shared/calendar/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { AddressWays } from './AddressWays.tsx';
import { MadeAddress } from './MadeAddress.tsx';
import { texts } from './texts.ts';

/** One's own calendar in another program: the address it asks at, made, made anew and withdrawn. */
export function CalendarPage() {
  const t = useTexts(texts);
  const read = useRead(getCalendarAddress, {});
  const [made, setMade] = useState<string>();
  return (
    <>
      <PageHeader title={t('title')} documentTitle={t('title')} lead={t('lead')} />
      <Columns
        main={
          <Section title={t('addressTitle')}>
            {made !== undefined && <MadeAddress address={made} />}
            <Loaded read={read}>{({ address }) => <AddressWays standing={address} made={made !== undefined} onMade={setMade} />}</Loaded>
          </Section>
        }
        side={
          <Section title={t('whatTitle')}>
            <p>{t('what')}</p>
            <p>{t('noNames')}</p>
          </Section>
        }
      />
    </>
  );
}
