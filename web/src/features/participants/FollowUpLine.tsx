import { Button } from '@navikt/ds-react';
import { FOLLOW_UP_OUTCOMES, FOLLOW_UPS, type PlannedContact } from '#shared/participants/index.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { today, When } from '#web/ui/When.tsx';
import css from './FollowUpSection.module.css';
import type { Marking } from './followUpForm.ts';
import { followUpTexts } from './followUpTexts.ts';

interface Props {
  readonly contact: PlannedContact;
  /** Whether it is the one that stands on the list today. */
  readonly isDue: boolean;
  readonly onMark: (outcome: Marking['outcome']) => void;
  readonly onTakeBack: () => void;
}

/** One contact around a discharge: when, how it went, and the ways to say so. */
export function FollowUpLine({ contact, isDue, onMark, onTakeBack }: Props) {
  const t = useTexts(followUpTexts);
  const name = useTexts(FOLLOW_UPS);
  const { step, due, done } = contact;
  return (
    <li className={css.contact}>
      <span className={css.what}>
        <span className={css.name}>{name(step)}</span>
        <span className={css.quiet}>
          <When date={due} />
        </span>
        <ContactState contact={contact} isDue={isDue} />
        {done?.note && <p className={css.note}>{done.note}</p>}
      </span>
      <span className={css.ways}>
        {done ? (
          <Button
            variant="tertiary"
            data-color="neutral"
            size="small"
            aria-label={t('takeBackFor', { step: name(step) })}
            onClick={onTakeBack}
          >
            {t('takeBack')}
          </Button>
        ) : (
          <>
            <Button
              variant={isDue ? 'secondary' : 'tertiary'}
              size="small"
              aria-label={t('reachedFor', { step: name(step) })}
              onClick={() => onMark('reached')}
            >
              {t('reached')}
            </Button>
            <Button
              variant="tertiary"
              data-color="neutral"
              size="small"
              aria-label={t('notReachedFor', { step: name(step) })}
              onClick={() => onMark('notReached')}
            >
              {t('notReached')}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}

function ContactState({ contact: { due, done }, isDue }: Pick<Props, 'contact' | 'isDue'>) {
  const t = useTexts(followUpTexts);
  const outcome = useTexts(FOLLOW_UP_OUTCOMES);
  const { language } = useLanguage();
  if (done) {
    const told = { outcome: outcome(done.outcome), date: shortDate(done.on, today(), language), name: done.by.name };
    return (
      <StateTag shape={done.outcome === 'reached' ? 'done' : 'half'} isSentence>
        {t('doneBy', told)}
      </StateTag>
    );
  }
  if (isDue) return <StateTag shape="alert">{t('dueNow')}</StateTag>;
  return <StateTag shape="open">{t(due < today() ? 'missed' : 'ahead')}</StateTag>;
}
