import { endingAgreements, listPartners } from '#shared/partners/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { relativeDay, shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { today } from '#web/ui/When.tsx';
import css from './AgreementsEnding.module.css';
import { texts } from './texts.ts';

/** On a unit leader's I dag: agreements with partners that end soon or have ended, each with the way to renew it. */
export function AgreementsEnding() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const leads = useServices().person.roles.includes('unitLeader');
  const { items } = useWholeList(listPartners, { enabled: leads });
  const now = today();
  return endingAgreements(items ?? [], now).map(({ partner, to }) => {
    const when = `${relativeDay(to, now, language)} · ${shortDate(to, now, language)}`;
    return (
      <div key={partner.id} className={css.place}>
        <Notice
          ways={
            <LinkButton to="/samarbeid/$partnerId/endre" params={{ partnerId: partner.id }} size="small" variant="secondary">
              {t('renew')}
            </LinkButton>
          }
        >
          {t(to < now ? 'agreementEnded' : 'agreementEnds', { partner: partner.name, when })}
        </Notice>
      </div>
    );
  });
}
