import { useCallback, useState } from 'react';
import type { LiveReport } from '#shared/reports/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { DraftParts } from './DraftParts.tsx';
import { FreezeWay } from './FreezeWay.tsx';
import { texts } from './texts.ts';

/** A report that is being written in. What is typed and not saved would not be in what is frozen, and so stands in its way. */
export function DraftReport({ live }: { readonly live: LiveReport }) {
  const t = useTexts(texts);
  const { report } = live;
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const onWriting = useCallback((sectionId: string, writing: boolean) => {
    setUnsaved((before) => [...before.filter((id) => id !== sectionId), ...(writing ? [sectionId] : [])]);
  }, []);
  return (
    <>
      {report.correcting !== null && <Notice>{t('correcting', { why: report.correcting })}</Notice>}
      <DraftParts live={live} onWriting={onWriting} />
      <FreezeWay report={report} unsaved={report.sections.filter(({ id }) => unsaved.includes(id))} />
    </>
  );
}
