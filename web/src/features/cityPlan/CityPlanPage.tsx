import { Link } from '@tanstack/react-router';
import { getCityPlan } from '#shared/cityPlan/index.ts';
import { useRead } from '#web/app/queries.ts';
import { timeOfDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { PlanView } from './PlanView.tsx';
import { texts } from './texts.ts';

/** So long a plan is not read anew when one comes back to it. */
const FRESH_FOR_MS = 60_000;

/** The best assignment of everybody who waits to every free volunteer. It proposes nothing by itself. */
export function CityPlanPage() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  // each reading is logged in the records of all it tells of, so it is not read anew at every glance
  const read = useRead(getCityPlan, {}, { staleTime: FRESH_FOR_MS });
  const { data } = read;
  return (
    <>
      <PageHeader
        above={
          <Link className="aksel-link" to="/koblinger">
            {t('matches')}
          </Link>
        }
        title={t('title')}
        documentTitle={t('title')}
        lead={
          data &&
          t('lead', {
            waiting: data.placed.length + data.without.length,
            ...data.free,
            time: timeOfDay(new Date(data.asOf), language),
          })
        }
      />
      <Loaded read={read}>{(plan) => <PlanView plan={plan} />}</Loaded>
    </>
  );
}
