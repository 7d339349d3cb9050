import { Button } from '@navikt/ds-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { keysOf } from '#shared/kernel/keysOf.ts';
import { continueErasure, ERASED_PARTS, ERASURE_REASONS, type ErasureReceipt, getErasure, KEPT_PARTS } from '#shared/privacy/index.ts';
import { useRead, useSave } from '#web/app/queries.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { Moment } from '#web/ui/When.tsx';
import { erasureTexts } from './erasureTexts.ts';
import css from './Privacy.module.css';

const screen = getRouteApi('/virksomheten/slettinger/$erasureId');

/** One receipt, as the person gets it. */
export function ErasurePage() {
  const t = useTexts(erasureTexts);
  const params = screen.useParams();
  const read = useRead(getErasure, { params });
  return (
    <>
      <PageHeader
        above={
          <Link to="/virksomheten/slettinger" className="aksel-link">
            {t('receipts')}
          </Link>
        }
        title={t('receipt')}
        documentTitle={t('receipt')}
        lead={t('receiptLead')}
        action={<Button onClick={() => window.print()}>{t('print')}</Button>}
      />
      <Loaded read={read}>{(receipt) => <Receipt receipt={receipt} />}</Loaded>
    </>
  );
}

function Receipt({ receipt }: { readonly receipt: ErasureReceipt }) {
  const t = useTexts(erasureTexts);
  const why = useTexts(ERASURE_REASONS);
  const part = useTexts(ERASED_PARTS);
  const keptPart = useTexts(KEPT_PARTS);
  const { id, kind, reason, by, startedAt, doneAt, counts, kept } = receipt;
  return (
    <div className={css.sections}>
      {doneAt === null && <Unfinished erasureId={id} />}
      <Section title={t('about')}>
        <Facts>
          <Fact name={t('number')}>{id}</Fact>
          <Fact name={t('who')}>{t(kind)}</Fact>
          <Fact name={t('reason')}>{why(reason)}</Fact>
          <Fact name={t('by')}>{by.name}</Fact>
          <Fact name={t('startedAt')}>
            <Moment at={startedAt} />
          </Fact>
          <Fact name={t('doneAt')}>{doneAt && <Moment at={doneAt} />}</Fact>
        </Facts>
      </Section>
      <Section title={t('went')}>
        <Facts>
          {keysOf(ERASED_PARTS)
            .filter((name) => counts[name] !== undefined)
            .map((name) => (
              <Fact key={name} name={part(name)}>
                {counts[name]}
              </Fact>
            ))}
        </Facts>
      </Section>
      <Section title={t('kept')}>
        <ul>
          {kept.map(({ what, until }) => (
            <li key={what}>
              {keptPart(what)} ({t('until', { date: fullDate(until) })})
            </li>
          ))}
          <li>{t('sums')}</li>
        </ul>
      </Section>
    </div>
  );
}

function Unfinished({ erasureId }: { readonly erasureId: string }) {
  const t = useTexts(erasureTexts);
  const { save, saving, error } = useSave(continueErasure, ['privacy']);
  const goOn = (): void => {
    // the refusal is shown above the button
    save({ params: { erasureId }, body: {} }).catch(() => undefined);
  };
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Notice
        title={t('unfinished')}
        ways={
          <Button loading={saving} onClick={goOn}>
            {t('goOn')}
          </Button>
        }
      >
        {t('unfinishedDetail')}
      </Notice>
    </>
  );
}
