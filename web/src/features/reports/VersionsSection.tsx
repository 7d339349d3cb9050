import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { correctReport, type FrozenVersion, type Report, standingVersion } from '#shared/reports/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { texts } from './texts.ts';
import { VersionItem } from './VersionItem.tsx';
import css from './VersionsSection.module.css';
import { WhyDialog } from './WhyDialog.tsx';

/** How a version stands among the others. */
export type Standing = 'standing' | 'replaced' | 'withdrawn';

const standingOf = (version: FrozenVersion, latest: FrozenVersion | undefined): Standing => {
  if (version.withdrawn) return 'withdrawn';
  return version === latest ? 'standing' : 'replaced';
};

/** A report's frozen versions, the latest first, and the way to a corrected one. */
export function VersionsSection({ report }: { readonly report: Report }) {
  const t = useTexts(texts);
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { save, saving, error } = useSave(correctReport, ['reports']);
  const latest = standingVersion(report.versions);
  const mayCorrect = report.state === 'frozen' && may(correctReport);
  const correct = (why: string): void => {
    save({ params: { reportId: report.id }, body: { why, version: report.version } }).then(
      () => setOpen(false),
      // what failed is shown in the dialog
      () => undefined,
    );
  };
  return (
    <Section
      title={t('versions')}
      action={
        mayCorrect && (
          <Button variant="secondary" size="small" onClick={() => setOpen(true)}>
            {t('correct')}
          </Button>
        )
      }
    >
      <ul className={css.versions}>
        {report.versions.toReversed().map((version) => (
          <li key={version.id}>
            <VersionItem report={report} version={version} standing={standingOf(version, latest)} />
          </li>
        ))}
      </ul>
      <WhyDialog
        open={open}
        title={t('correct')}
        label={t('correctWhy')}
        submitLabel={t('correct')}
        saving={saving}
        error={error}
        onSubmit={correct}
        onClose={() => setOpen(false)}
      >
        {t('correctMeans')}
      </WhyDialog>
    </Section>
  );
}
