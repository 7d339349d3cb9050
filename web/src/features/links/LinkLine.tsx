import { Button } from '@navikt/ds-react';
import { dateIn } from '#shared/kernel/index.ts';
import { LINK_PURPOSES, LINK_STATES, type LinkState, revokeLink, type SentLink } from '#shared/links/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { type StateShape, StateTag } from '#web/ui/StateTag.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import css from './LinksTab.module.css';
import { texts } from './texts.ts';

const SHAPES: Readonly<Record<LinkState, StateShape>> = {
  waiting: 'open',
  sent: 'half',
  opened: 'full',
  notSent: 'pause',
  expired: 'done',
  revoked: 'done',
};

/** Links that lead somewhere, and so can be withdrawn. */
const STANDING: readonly LinkState[] = ['waiting', 'sent', 'opened'];

interface Props {
  readonly volunteerId: string;
  readonly link: SentLink;
}

/** One link: what for, how it stands, by whom and until when. */
export function LinkLine({ volunteerId, link: { id: linkId, purpose, state, by, issuedAt, openedAt, expiresOn } }: Props) {
  const t = useTexts(texts);
  const purposeName = useTexts(LINK_PURPOSES);
  const stateName = useTexts(LINK_STATES);
  const toast = useToast();
  const may = useMay();
  const { language } = useLanguage();
  const { save, saving, error } = useSave(revokeLink, ['links']);
  const day = (date: string): string => shortDate(date, today(), language);
  const stands = STANDING.includes(state);
  const told = [
    t('madeBy', { day: day(dateIn(new Date(issuedAt))), name: by.name }),
    openedAt !== null && t('opened', { day: day(dateIn(new Date(openedAt))) }),
    stands && t('until', { day: day(expiresOn) }),
  ];
  const revoke = (): void => {
    // what failed is shown above the button
    save({ params: { volunteerId, linkId }, body: {} }).then(
      () => toast({ text: t('revoked') }),
      () => undefined,
    );
  };
  return (
    <li className={css.link}>
      <div className={css.words}>
        <span className={css.what}>{purposeName(purpose)}</span>
        <span className={css.quiet}>{told.filter(Boolean).join(' · ')}</span>
        <StateTag shape={SHAPES[state]}>{stateName(state)}</StateTag>
        {error && <ProblemAlert error={error} />}
      </div>
      {stands && may(revokeLink) && (
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          loading={saving}
          aria-label={t('revokeOne', { what: purposeName(purpose) })}
          onClick={revoke}
        >
          {t('revoke')}
        </Button>
      )}
    </li>
  );
}
