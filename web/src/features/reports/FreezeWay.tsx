import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { freezeReport, type Report, type Section } from '#shared/reports/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { today } from '#web/ui/When.tsx';
import { FreezeDialog } from './FreezeDialog.tsx';
import { readinessOf } from './readiness.ts';
import { texts } from './texts.ts';

interface Props {
  readonly report: Report;
  /** Parts with something typed that is not saved. */
  readonly unsaved: readonly Section[];
}

/** The way to a frozen version, or what is lacking before there is one. */
export function FreezeWay({ report, unsaved }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { from, lacksGrant, unwritten } = readinessOf(report, today());
  const namesOf = (sections: readonly Section[]): string => sections.map(({ heading }) => heading[language]).join(', ');
  const [parts, typed] = [namesOf(unwritten), namesOf(unsaved)];
  if (from || lacksGrant || parts || typed) {
    return (
      <Notice>
        {from && <p>{t('notReadyTime', { date: fullDate(from) })}</p>}
        {lacksGrant && <p>{t('notReadyGrant')}</p>}
        {parts && <p>{t('notReadyText', { parts })}</p>}
        {typed && <p>{t('notReadySaved', { parts: typed })}</p>}
      </Notice>
    );
  }
  if (!may(freezeReport)) return <Notice>{t('leaderFreezes')}</Notice>;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('freeze')}</Button>
      <FreezeDialog report={report} open={open} onClose={() => setOpen(false)} />
    </div>
  );
}
