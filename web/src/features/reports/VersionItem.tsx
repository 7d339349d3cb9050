import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { dateIn } from '#shared/kernel/dates.ts';
import { type FrozenVersion, type Report, withdrawReport } from '#shared/reports/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useSave } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { texts } from './texts.ts';
import { VersionFiles } from './VersionFiles.tsx';
import css from './VersionsSection.module.css';
import type { Standing } from './VersionsSection.tsx';
import { WhyDialog } from './WhyDialog.tsx';

const SHAPES = { standing: 'full', replaced: 'done', withdrawn: 'alert' } as const;

interface Props {
  readonly report: Report;
  readonly version: FrozenVersion;
  readonly standing: Standing;
}

/** A version: who froze it and when, its files, and whether it stands. */
export function VersionItem({ report, version, standing }: Props) {
  const t = useTexts(texts);
  const shown = useShownName();
  const may = useMay();
  const { number, at, by, replaces, withdrawn } = version;
  const params = { reportId: report.id, versionId: version.id };
  const [open, setOpen] = useState(false);
  const { save, saving, error } = useSave(withdrawReport, ['reports']);
  const withdraw = (why: string): void => {
    save({ params, body: { why, version: report.version } }).then(
      () => setOpen(false),
      // what failed is shown in the dialog
      () => undefined,
    );
  };
  return (
    <div className={css.version}>
      <div className={css.top}>
        <h3 className={css.title}>{t('version', { number })}</h3>
        <StateTag shape={SHAPES[standing]}>{t(standing)}</StateTag>
      </div>
      <p>{t('frozenWhen', { when: fullDate(dateIn(new Date(at))), name: shown(by.name) })}</p>
      {replaces && <p>{t('replacesVersion', replaces)}</p>}
      {withdrawn && <p>{t('withdrawnWhy', { why: withdrawn.why })}</p>}
      <VersionFiles reportId={report.id} version={version} />
      <div className={css.ways}>
        <LinkButton to="/rapporter/$reportId/utgave/$versionId" params={params} variant="tertiary" size="small">
          {t('readVersion', { number })}
        </LinkButton>
        {!withdrawn && may(withdrawReport) && (
          <Button variant="tertiary" data-color="neutral" size="small" onClick={() => setOpen(true)}>
            {t('withdraw', { number })}
          </Button>
        )}
      </div>
      <WhyDialog
        open={open}
        title={t('withdraw', { number })}
        label={t('withdrawWhy')}
        submitLabel={t('withdrawNow')}
        saving={saving}
        error={error}
        onSubmit={withdraw}
        onClose={() => setOpen(false)}
      >
        {t('withdrawMeans')}
      </WhyDialog>
    </div>
  );
}
