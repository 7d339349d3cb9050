import { useNavigate } from '@tanstack/react-router';
import { dateIn } from '#shared/kernel/dates.ts';
import { fill } from '#shared/kernel/language.ts';
import { hasParts, type PublicationHead } from '#shared/national/index.ts';
import { monthName, NOW, periodName } from '#shared/reporting/index.ts';
import { isCity, siteName } from '#web/app/config.ts';
import { useServices } from '#web/app/services.tsx';
import { Choices } from '#web/features/reporting/Choices.tsx';
import { DownloadAll } from '#web/features/reporting/DownloadAll.tsx';
import { FiguresSkeleton } from '#web/features/reporting/drawing/FiguresSkeleton.tsx';
import { inAddress } from '#web/features/reporting/periodInAddress.ts';
import { texts as reportingTexts } from '#web/features/reporting/texts.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FilterSelect } from '#web/ui/FilterSelect.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { ChangedSince } from './ChangedSince.tsx';
import { editionBefore, inAddressOf, periodAsked, periodsOfEdition } from './editions.ts';
import { headline } from './headline.ts';
import { NationalFiguresOf } from './NationalFiguresOf.tsx';
import { notesOf } from './notes.ts';
import { useNationalSearch } from './search.ts';
import { everything } from './sideBySide.ts';
import { texts } from './texts.ts';
import { useNational } from './useNational.ts';

interface Props {
  readonly publication: PublicationHead;
  readonly all: readonly PublicationHead[];
}

/** One edition, for a period one chooses. */
export function Edition({ publication, all }: Props) {
  const t = useTexts(texts);
  const reporting = useTexts(reportingTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const search = useNationalSearch();
  const period = periodAsked(publication, search.periode === undefined ? undefined : String(search.periode));
  const name = period === NOW ? t('now') : periodName(period, language);
  const editionName = ({ year, edition }: PublicationHead): string => fill(texts.editionName[language], { year, edition });
  const { config } = useServices();
  const of = [siteName(config), editionName(publication), name];
  const before = editionBefore(all, publication, period);
  const read = useNational(publication, period);
  const lead = t('publishedOn', {
    edition: editionName(publication),
    date: fullDate(dateIn(new Date(publication.publishedAt))),
    until: monthName(publication.until, language),
  });
  return (
    <>
      <PageHeader
        title={read.data ? headline(read.data, name, language) : t('title')}
        documentTitle={t('title')}
        above={read.data && t('title')}
        lead={lead}
      />
      <Choices>
        <FilterSelect
          label={t('edition')}
          everything={t('latest')}
          value={search.utgave === undefined ? undefined : inAddressOf(publication)}
          options={all.map((one) => ({ value: inAddressOf(one), label: editionName(one) }))}
          onChange={(utgave) => void navigate({ to: '/', search: { ...search, utgave, periode: undefined }, replace: true })}
        />
        <FilterSelect
          label={reporting('period')}
          everything={t('longest')}
          value={search.periode === undefined ? undefined : period}
          options={periodsOfEdition(publication).map((one) => ({
            value: one,
            label: one === NOW ? t('now') : periodName(one, language),
          }))}
          onChange={(next) => void navigate({ to: '/', search: { ...search, periode: inAddress(next) }, replace: true })}
        />
        {read.data && (
          <DownloadAll
            sheet={{ ...everything(read.data, language), notes: notesOf(publication, isCity(config) ? [] : config.cities, language) }}
            of={of}
          />
        )}
      </Choices>
      <Loaded read={read} skeleton={<FiguresSkeleton />}>
        {(figures) => (
          <>
            {!hasParts(period) && <p>{t('noParts')}</p>}
            <NationalFiguresOf read={figures} of={of} />
            {before && <ChangedSince key={`${inAddressOf(before)} ${period}`} before={before} read={figures} />}
          </>
        )}
      </Loaded>
    </>
  );
}
