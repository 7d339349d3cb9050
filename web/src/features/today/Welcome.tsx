import { useCitySite, useServices } from '#web/app/services.tsx';
import { placesFor } from '#web/app/shell/navigation.ts';
import { shellTexts } from '#web/app/shell/texts.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { greetingAt } from './greeting.ts';
import { texts } from './texts.ts';

/** The first page of those who follow nobody's case: where they have something to do, and who else works here. */
export function Welcome() {
  const t = useTexts(texts);
  const label = useTexts(shellTexts);
  const { roles } = useServices().person;
  const { name } = useCitySite();
  const places = placesFor(roles)
    .filter(({ to }) => to !== '/')
    .map((place) => ({ to: place.to, title: label(place.label), detail: '' }));
  const colleagues = { to: '/virksomheten/ansatte' as const, title: t('colleagues'), detail: t('colleaguesDetail') };
  return (
    <>
      <PageHeader title={t(greetingAt(new Date()))} documentTitle={t('title')} lead={t('welcomeLead', { city: name })} />
      <Rows items={[...places, colleagues]} keyOf={({ to }) => to} label={t('title')}>
        {({ to, title, detail }) => (
          <RowLink to={to}>
            <RowText title={title} detail={detail} />
          </RowLink>
        )}
      </Rows>
    </>
  );
}
