import type { City } from '#shared/kernel/city.ts';
import { isEnding } from '#shared/kernel/index.ts';
import { endingAgreements, listPartners } from '#shared/partners/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useCity } from '#web/app/useCity.ts';
import { relativeDay, shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { today } from '#web/ui/When.tsx';
import css from './AgreementsEnding.module.css';
import { texts } from './texts.ts';

/** On a unit leader's I dag: agreements that end soon or have ended, the city's own with its processor and those with partners. */
export const AgreementsEnding = () => useServices().person.roles.includes('unitLeader') && <Ending />;

function useWhen(): (to: string) => string {
  const { language } = useLanguage();
  return (to) => `${relativeDay(to, today(), language)} · ${shortDate(to, today(), language)}`;
}

/** The city's own stands here until it is renewed where the city is deployed; a partner's leads to where it is renewed. */
function Ending() {
  const t = useTexts(texts);
  const when = useWhen();
  const city = useCity();
  const { items } = useWholeList(listPartners);
  const partners = endingAgreements(items ?? [], today());
  return (
    <>
      {city && <OfProcessor agreement={city.processorAgreement} />}
      {partners.map(({ partner, to }) => (
        <div key={partner.id} className={css.place}>
          <Notice
            ways={
              <LinkButton to="/samarbeid/$partnerId/endre" params={{ partnerId: partner.id }} size="small" variant="secondary">
                {t('renew')}
              </LinkButton>
            }
          >
            {t(to < today() ? 'agreementEnded' : 'agreementEnds', { partner: partner.name, when: when(to) })}
          </Notice>
        </div>
      ))}
    </>
  );
}

function OfProcessor({ agreement }: { readonly agreement: City['processorAgreement'] }) {
  const t = useTexts(texts);
  const when = useWhen();
  const to = agreement?.to;
  if (agreement && !isEnding(to, today())) return null;
  return (
    <div className={css.place}>
      <Notice>{to ? t(to < today() ? 'processorEnded' : 'processorEnds', { when: when(to) }) : t('processorMissing')}</Notice>
    </div>
  );
}
