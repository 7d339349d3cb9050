import { fill } from '#shared/kernel/language.ts';
import { useMay } from '#web/app/useMay.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { texts } from './texts.ts';
import { UNIT_PLACES } from './unitPlaces.ts';

/** What a unit leader looks after, gathered in one place. */
export function UnitPage() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const may = useMay();
  return (
    <>
      <PageHeader title={t('unit')} documentTitle={t('unit')} lead={t('unitLead')} />
      <Rows items={UNIT_PLACES.filter(({ rests }) => may(rests))} keyOf={({ to }) => to} label={t('unit')}>
        {({ to, title, detail }) => (
          <RowLink to={to}>
            <RowText title={fill(title[language])} detail={fill(detail[language])} />
          </RowLink>
        )}
      </Rows>
    </>
  );
}
