import type { Partner } from '#shared/partners/index.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Fact } from '#web/ui/Facts.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { today } from '#web/ui/When.tsx';
import { texts } from './texts.ts';

/** What is agreed with a partner, and whether it still stands. */
export function AgreementFact({ agreement }: Pick<Partner, 'agreement'>) {
  const t = useTexts(texts);
  if (!agreement) return <Fact name={t('agreement')}>{t('noAgreement')}</Fact>;
  const { from, to, note } = agreement;
  const over = to !== null && to < today();
  return (
    <Fact name={t('agreement')}>
      {to === null ? t('agreedFrom', { from: fullDate(from) }) : t('agreedUntil', { from: fullDate(from), to: fullDate(to) })}
      {over && (
        <div>
          <StateTag shape="alert">{t('agreementOver')}</StateTag>
        </div>
      )}
      {note && <div>{note}</div>}
    </Fact>
  );
}
