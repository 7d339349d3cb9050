import { Button } from '@navikt/ds-react';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { useStaffOutbox } from './StaffOutbox.tsx';
import { outboxTexts } from './texts.ts';
import { UnsentList } from './UnsentList.tsx';
import css from './WaitingMeetings.module.css';

/** Says on every screen which meetings are not sent yet, and which somebody must decide about. */
export function WaitingMeetings() {
  const t = useTexts(outboxTexts);
  const outbox = useStaffOutbox();
  const waiting = outbox.items.filter(({ refused }) => refused === null).length;
  if (outbox.items.length === 0) return null;
  const title = waiting === 0 ? t('decide') : waiting === 1 ? t('oneWaits') : t('someWait', { n: waiting });
  return (
    <div className={css.waiting}>
      <Notice
        title={title}
        ways={
          waiting > 0 && (
            <Button size="small" variant="tertiary" onClick={() => void outbox.flush()}>
              {t('tryNow')}
            </Button>
          )
        }
      >
        <UnsentList outbox={outbox} />
        <p className={css.detail}>{t('waitsDetail')}</p>
      </Notice>
    </div>
  );
}
