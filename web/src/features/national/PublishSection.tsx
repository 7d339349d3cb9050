import { useState } from 'react';
import { dateIn } from '#shared/kernel/dates.ts';
import type { PublicationHead } from '#shared/national/index.ts';
import { previewPublication } from '#shared/publishing/index.ts';
import { monthName } from '#shared/reporting/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FilterSelect } from '#web/ui/FilterSelect.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { Preview } from './Preview.tsx';
import { PublishButton } from './PublishButton.tsx';
import css from './PublishSection.module.css';
import { texts } from './texts.ts';
import { halfYearsToPublish } from './toPublish.ts';

/** Publishes a half-year: first how much would be told, then for good. */
export function PublishSection({ publications }: { readonly publications: readonly PublicationHead[] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [until, setUntil] = useState<string>();
  const options = halfYearsToPublish(publications, dateIn(new Date())).map((value) => ({ value, label: monthName(value, language) }));
  return (
    <div className={css.section}>
      <Section title={t('publishing')}>
        <p>{t('publishingDetail')}</p>
        <FilterSelect label={t('upTo')} everything={t('choose')} value={until} options={options} onChange={setUntil} />
        {until && <Coming key={until} until={until} onPublished={() => setUntil(undefined)} />}
      </Section>
    </div>
  );
}

function Coming({ until, onPublished }: { readonly until: string; readonly onPublished: () => void }) {
  const t = useTexts(texts);
  const read = useRead(previewPublication, { query: { until } });
  return (
    <Loaded read={read} skeleton={<p role="status">{t('working')}</p>}>
      {(preview) => (
        <>
          <Preview preview={preview} />
          <div className={css.ways}>
            <PublishButton order={preview} onPublished={onPublished} />
          </div>
        </>
      )}
    </Loaded>
  );
}
