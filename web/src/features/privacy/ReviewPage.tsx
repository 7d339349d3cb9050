import { getRouteApi, Link } from '@tanstack/react-router';
import { addMonths } from '#shared/kernel/dates.ts';
import {
  checkReview,
  getReadingReview,
  type OutsideReadings,
  type ReadingReview,
  reviewedMonth,
  reviewInput,
  reviewReadings,
  SIGNALS,
} from '#shared/privacy/index.ts';
import { monthName } from '#shared/reporting/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { texts as teamTexts } from '#web/features/team/texts.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { Timeline, TimelineItem } from '#web/ui/Timeline.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { Moment, today } from '#web/ui/When.tsx';
import css from './Privacy.module.css';
import { READ, READ_A_PART } from './readingTexts.ts';
import { reviewTexts } from './reviewTexts.ts';

const screen = getRouteApi('/virksomheten/innsyn');

const monthFrom = (month: string, months: number): string => addMonths(`${month}-01`, months).slice(0, 7);

/** A month's readings outside people's own work, for a unit leader to look through; last month's unless another is asked for. */
export function ReviewPage() {
  const t = useTexts(reviewTexts);
  const unit = useTexts(teamTexts);
  const { language } = useLanguage();
  const { maaned } = screen.useSearch();
  const asked = reviewedMonth.safeParse(maaned);
  const month = asked.success ? asked.data : monthFrom(today().slice(0, 7), -1);
  const read = useRead(getReadingReview, { query: { month } });
  return (
    <>
      <PageHeader
        above={
          <Link to="/virksomheten" className="aksel-link">
            {unit('unit')}
          </Link>
        }
        title={t('title')}
        documentTitle={t('title')}
        lead={t('lead')}
      />
      <nav className={css.months} aria-label={t('title')}>
        <LinkButton to="/virksomheten/innsyn" search={{ maaned: monthFrom(month, -1) }} variant="tertiary" size="small">
          {t('earlier')}
        </LinkButton>
        <strong>{monthName(month, language)}</strong>
        <LinkButton to="/virksomheten/innsyn" search={{ maaned: monthFrom(month, 1) }} variant="tertiary" size="small">
          {t('later')}
        </LinkButton>
      </nav>
      <Loaded read={read}>{(review) => <Review key={review.month} review={review} />}</Loaded>
    </>
  );
}

function Review({ review }: { readonly review: ReadingReview }) {
  const t = useTexts(reviewTexts);
  return (
    <div className={css.sections}>
      {review.staff.length === 0 && (
        <Empty title={t('none')}>
          <p>{t('noneDetail')}</p>
        </Empty>
      )}
      {review.staff.map((one) => (
        <OfOne key={one.by.id} outside={one} />
      ))}
      {(review.staff.length > 0 || review.reviewed) && <Mark review={review} />}
    </div>
  );
}

function Mark({ review: { month, reviewed } }: { readonly review: ReadingReview }) {
  const t = useTexts(reviewTexts);
  const shown = useShownName();
  if (reviewed) {
    return (
      <Section title={t('done')}>
        <p>
          {t('reviewed', { name: shown(reviewed.by.name) })} · <Moment at={reviewed.at} />
        </p>
        {reviewed.note !== '' && <p className={css.own}>{reviewed.note}</p>}
      </Section>
    );
  }
  return checkReview(month, today()).ok ? <MarkForm month={month} /> : <p>{t('notOver')}</p>;
}

/** What was found and asked, and that it is done. */
function MarkForm({ month }: { readonly month: string }) {
  const t = useTexts(reviewTexts);
  const toast = useToast();
  const { save, waiting } = useSave(reviewReadings, ['privacy', 'today']);
  const record = useRecordForm({
    draft: `unit:reading-review:${month}`,
    schema: reviewInput,
    defaults: { note: '' },
    toBody: (values) => ({ ...values, month }),
    async send(body) {
      await save({ body });
      toast({ text: t('marked') });
    },
  });
  return (
    <Section title={t('markTitle')}>
      <FormFrame record={record} submitLabel={t('review')} waiting={waiting}>
        <TextArea control={record.form.control} name="note" label={t('note')} rows={3} />
      </FormFrame>
    </Section>
  );
}

function OfOne({ outside: { by, people, readings, signals, sample } }: { readonly outside: OutsideReadings }) {
  const t = useTexts(reviewTexts);
  const shown = useShownName();
  const { language } = useLanguage();
  return (
    <Section title={shown(by.name)}>
      <p>{t('counts', { people, readings })}</p>
      {signals.length > 0 && (
        <ul className={css.signals} aria-label={t('signals')}>
          {signals.map((signal) => (
            <li key={signal}>
              <StateTag shape="alert" isSentence>
                {SIGNALS[signal][language]}
              </StateTag>
            </li>
          ))}
        </ul>
      )}
      <p>{t('latest')}</p>
      <Timeline label={t('latest')}>
        {sample.map(({ at, operation, reason }, place) => (
          <TimelineItem
            // biome-ignore lint/suspicious/noArrayIndexKey: two readings can share a moment, and none ever changes place
            key={`${at}${place}`}
            when={<Moment at={at} />}
            title={reason}
            detail={(READ[operation] ?? READ_A_PART)[language]}
          />
        ))}
      </Timeline>
    </Section>
  );
}
