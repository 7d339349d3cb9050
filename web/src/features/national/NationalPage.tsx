import { listPublications } from '#shared/national/index.ts';
import { useRead } from '#web/app/queries.ts';
import { FiguresSkeleton } from '#web/features/reporting/drawing/FiguresSkeleton.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { AboutCities } from './AboutCities.tsx';
import { Edition } from './Edition.tsx';
import { editionAsked } from './editions.ts';
import { PublishSection } from './PublishSection.tsx';
import { useNationalSearch } from './search.ts';
import { texts } from './texts.ts';

/** What the cities come to, side by side and in sum, as it has been published; and what is published next. */
export function NationalPage() {
  const t = useTexts(texts);
  const { utgave } = useNationalSearch();
  const read = useRead(listPublications, {});
  return (
    <Loaded read={read} skeleton={<FiguresSkeleton />}>
      {({ publications }) => {
        const publication = editionAsked(publications, utgave);
        return (
          <>
            {publication ? (
              <Edition publication={publication} all={publications} />
            ) : (
              <>
                <PageHeader title={t('title')} documentTitle={t('title')} />
                <Empty title={t('nonePublished')}>
                  <p>{t('nonePublishedDetail')}</p>
                </Empty>
              </>
            )}
            <PublishSection publications={publications} />
            <AboutCities edition={publication} />
          </>
        );
      }}
    </Loaded>
  );
}
