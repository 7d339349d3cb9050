import { Button } from '@navikt/ds-react';
import { CONSENT_PURPOSES, CONSENT_WAYS, hasNewText, restsOnLaw, standingOf } from '#shared/consents/index.ts';
import type { Participant } from '#shared/participants/index.ts';
import { useCitySite } from '#web/app/services.tsx';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { today } from '#web/ui/When.tsx';
import css from './ConsentsSection.module.css';
import { consentTexts } from './consentTexts.ts';
import { usePartnerNames } from './usePartnerNames.ts';
import type { ConsentSubject } from './useWithdrawal.ts';

interface Props {
  readonly participant: Participant;
  readonly subject: ConsentSubject;
  readonly onGive: () => void;
  readonly onWithdraw: () => void;
}

/** One purpose, or one partner: whether there is consent, since when, and what can be done about it. */
export function ConsentLine({ participant, subject: { purpose, partnerId }, onGive, onWithdraw }: Props) {
  const t = useTexts(consentTexts);
  const name = useTexts(CONSENT_PURPOSES);
  const way = useTexts(CONSENT_WAYS);
  const partners = usePartnerNames();
  const { language } = useLanguage();
  const city = useCitySite();
  const consent = standingOf(participant.consents, purpose, partnerId);
  const title = partnerId === undefined ? name(purpose) : t('withPartner', { partner: partners.nameOf(partnerId) });
  if (restsOnLaw(purpose, city)) {
    return (
      <li className={css.consent}>
        <span>
          <span className={css.name}>{title}</span>
          <span className={css.quiet}>{t('law')}</span>
        </span>
      </li>
    );
  }
  return (
    <li className={css.consent}>
      <span>
        <span className={css.name}>{title}</span>
        <span className={css.quiet}>
          <StateTag shape={consent ? 'done' : 'open'} isSentence>
            {consent
              ? t('given', { how: way(consent.how).toLowerCase(), date: shortDate(consent.givenOn, today(), language) })
              : t('notGiven')}
          </StateTag>
        </span>
        {consent && hasNewText(purpose, consent, today()) && (
          <span className={css.quiet}>
            {t('newText')}{' '}
            <Button variant="tertiary" size="xsmall" onClick={onGive} aria-label={t('askAnewOf', { purpose: title })}>
              {t('askAnew')}
            </Button>
          </span>
        )}
      </span>
      {/* one button whichever way, so that focus stays where it was */}
      <Button
        variant={consent ? 'tertiary' : 'secondary'}
        {...(consent && { 'data-color': 'neutral' })}
        size="small"
        aria-label={t(consent ? 'withdrawOf' : 'giveTo', { purpose: title })}
        onClick={consent ? onWithdraw : onGive}
      >
        {t(consent ? 'withdraw' : 'give')}
      </Button>
    </li>
  );
}
