import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { dateIn } from '#shared/kernel/dates.ts';
import { listPublications, METHODS, type Method, type PublicationHead } from '#shared/national/index.ts';
import { listOrders, orderEdition } from '#shared/publishing/index.ts';
import { monthName, yearOf } from '#shared/reporting/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FilterSelect } from '#web/ui/FilterSelect.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Switcher } from '#web/ui/Switcher.tsx';
import css from './PublishSection.module.css';
import { texts } from './texts.ts';
import { halfYearsToPublish, lastOf, orderOf } from './toPublish.ts';

const METHOD_WORD = { hidden: 'hideSmall', rounded: 'roundAll' } as const;

interface Props {
  readonly publications: readonly PublicationHead[];
  /** Years that wait for an order to be made or decided on. */
  readonly underWay: readonly string[];
}

/** Orders an edition of a half-year that is closed, in a year of which none is under way. */
export function OrderForm({ publications, underWay }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const [method, setMethod] = useState<Method>('hidden');
  const { save, saving, error, forgetError } = useSave(orderEdition, ['publishing']);
  const [publicationsNow, ordersNow] = [useLatest(listPublications, {}), useLatest(listOrders, {})];
  const months = halfYearsToPublish(publications, underWay, dateIn(new Date()));
  const until = months.find((month) => month === chosen);
  const send = async (month: string): Promise<void> => {
    try {
      await save({ body: orderOf(month, publications, method) });
      setChosen(undefined);
    } catch {
      // what fails is shown below, beside how it stands now
      await Promise.allSettled([publicationsNow(), ordersNow()]);
    }
  };
  if (months.length === 0) return null;
  return (
    <>
      <div className={css.ways}>
        <FilterSelect
          label={t('upTo')}
          everything={t('choose')}
          value={until}
          options={months.map((value) => ({ value, label: monthName(value, language) }))}
          onChange={(next) => {
            forgetError();
            setChosen(next);
          }}
        />
        {until && !lastOf(until, publications) && (
          <Switcher
            label={t('method')}
            value={method}
            options={METHODS.map((value) => ({ value, label: t(METHOD_WORD[value]) }))}
            onChange={(value) => setMethod(METHODS.find((one) => one === value) ?? 'hidden')}
          />
        )}
        {until && (
          <Button loading={saving} onClick={() => void send(until)}>
            {t('order', { until: monthName(until, language) })}
          </Button>
        )}
      </div>
      {until && !lastOf(until, publications) && <p>{t('methodStays', { year: yearOf(until) })}</p>}
      {error && <ProblemAlert error={error} />}
    </>
  );
}
