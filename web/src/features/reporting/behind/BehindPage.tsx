import { getRouteApi, Link } from '@tanstack/react-router';
import { type Behind, type BehindQuestion, type Counted, listBehindFigure } from '#shared/behindFigures/index.ts';
import { FIGURES, type Figure, isMeasured, monthName, NOW, periodName } from '#shared/reporting/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { formatNumber } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty, Loaded, SkeletonRows } from '#web/ui/States.tsx';
import { texts } from '../texts.ts';
import { questionOf } from './behindInAddress.ts';
import { behindTexts } from './texts.ts';

const screen = getRouteApi('/tall/hvem');

/** Who is behind a number, for those who follow them up. It is read once: each reading stands in the log of everybody in it. */
export function BehindPage() {
  const t = useTexts(behindTexts);
  const figureTexts = useTexts(texts);
  const { language } = useLanguage();
  const question = questionOf(screen.useSearch());
  const read = useRead(listBehindFigure, { query: question }, { staleTime: Number.POSITIVE_INFINITY });
  const figure = FIGURES.find(({ id }) => id === question.figure);
  const part = figure?.breakdowns[question.breakdown ?? '']?.words[question.part ?? '']?.[language];
  const title = [figure?.name[language] ?? t('title'), part].filter(Boolean).join(': ');
  return (
    <>
      <PageHeader
        above={
          <Link className="aksel-link" to="/tall">
            {figureTexts('title')}
          </Link>
        }
        title={title}
        documentTitle={t('title')}
        lead={read.data && <Lead behind={read.data} question={question} figure={figure} />}
      />
      <Loaded read={read} skeleton={<SkeletonRows />}>
        {(behind) => <People behind={behind} figure={figure} />}
      </Loaded>
    </>
  );
}

/** What the number is and when it is of, and what of it is not in the list. */
function Lead({ behind: { number, notShown, gone, people }, question, figure }: PeopleProps & LeadProps) {
  const t = useTexts(behindTexts);
  const when = useWhen(question);
  const { language } = useLanguage();
  const told = (n: number): string => formatNumber(n, language);
  return (
    <>
      <p>{t(figure && isMeasured(figure) ? 'measured' : 'lead', { when, number: told(number) })}</p>
      {notShown > 0 && <p>{t('notShown', { n: told(notShown) })}</p>}
      {gone > 0 && <p>{t('gone', { n: told(gone) })}</p>}
      {people.length > 0 && <p>{t('logged')}</p>}
    </>
  );
}

interface LeadProps {
  readonly question: BehindQuestion;
}

interface PeopleProps {
  readonly behind: Behind;
  readonly figure: Figure | undefined;
}

/** When a number is of. */
function useWhen({ period, from, to }: BehindQuestion): string {
  const t = useTexts(behindTexts);
  const figureTexts = useTexts(texts);
  const { language } = useLanguage();
  if (period === NOW) return figureTexts('now');
  if (period !== undefined) return periodName(period, language);
  return from === undefined || to === undefined ? '' : t('months', { from: monthName(from, language), to: monthName(to, language) });
}

function People({ behind: { people }, figure }: PeopleProps) {
  const t = useTexts(behindTexts);
  if (people.length === 0) {
    return (
      <Empty title={t('noneTitle')}>
        <p>{t('noneDetail')}</p>
      </Empty>
    );
  }
  return (
    <Rows items={people} keyOf={({ id }) => id} label={t('list')}>
      {(one) => <Person of={one} figure={figure} />}
    </Rows>
  );
}

function Person({ of: { subject, id, name, times }, figure }: { readonly of: Counted; readonly figure: Figure | undefined }) {
  const t = useTexts(behindTexts);
  const { language } = useLanguage();
  // of a figure of people, two are the same person twice
  const isOfPeople = figure !== undefined && ('participant' in figure.counts || 'volunteer' in figure.counts);
  const what = isOfPeople ? t('times') : figure?.unit.many[language];
  const often = times > 1 && what && !(figure && isMeasured(figure)) ? `${formatNumber(times, language)} ${what}` : undefined;
  const words = <RowText title={<PersonName name={name} />} aside={often} />;
  return subject === 'volunteer' ? (
    <RowLink to="/tidgivere/$volunteerId" params={{ volunteerId: id }}>
      {words}
    </RowLink>
  ) : (
    <RowLink to="/deltakere/$participantId" params={{ participantId: id }}>
      {words}
    </RowLink>
  );
}
