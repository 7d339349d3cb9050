import { Button } from '@navikt/ds-react';
import { closeSafety, type Match } from '#shared/matching/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './MatchNotices.module.css';
import { safetyTexts } from './safetyTexts.ts';

/** What a unit leader does when a match has ended for safety; others are told that it is with the unit leader. */
export function SafetyNotice({ match: { participantId, id: matchId } }: { readonly match: Match }) {
  const t = useTexts(safetyTexts);
  const may = useMay();
  const toast = useToast();
  const { save, saving, error } = useSave(closeSafety, ['matching', 'today', 'participants']);
  const close = (): void => {
    // what failed is shown over what is to be done
    save({ params: { participantId, matchId }, body: {} }).then(
      () => toast({ text: t('closed') }),
      () => undefined,
    );
  };
  const isLeader = may(closeSafety);
  return (
    <div className={css.notices}>
      {error && <ProblemAlert error={error} />}
      <Notice
        title={t('title')}
        ways={
          isLeader && (
            <Button size="small" loading={saving} onClick={close}>
              {t('close')}
            </Button>
          )
        }
      >
        {isLeader ? <WhatToDo /> : t('withLeader')}
      </Notice>
    </div>
  );
}

function WhatToDo() {
  const t = useTexts(safetyTexts);
  return (
    <>
      <p>{t('lead')}</p>
      <ol>
        <li>{t('talkApart')}</li>
        <li>{t('others')}</li>
        <li>{t('report')}</li>
        <li>{t('counsellor')}</li>
      </ol>
    </>
  );
}
