import { DownloadIcon } from '@navikt/aksel-icons';
import { Button, ErrorMessage } from '@navikt/ds-react';
import type { FrozenVersion } from '#shared/reports/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LANGUAGE_NAMES } from './FreezeDialog.tsx';
import { texts } from './texts.ts';
import { useDownloadReport } from './useDownloadReport.ts';
import css from './VersionsSection.module.css';

interface Props {
  readonly reportId: string;
  readonly version: FrozenVersion;
}

/** The files of a version, a line for each of its languages. */
export function VersionFiles({ reportId, version: { id, files } }: Props) {
  const t = useTexts(texts);
  const name = useTexts(LANGUAGE_NAMES);
  const { start, failed, busy } = useDownloadReport(reportId, id);
  const languages = [...new Set(files.map(({ language }) => language))];
  return (
    <>
      {languages.map((language) => (
        <div key={language} className={css.language}>
          <span className={css.languageName}>{name(language)}</span>
          <ul className={css.files}>
            {files
              .filter((file) => file.language === language)
              .map((file) => (
                <li key={file.format}>
                  <Button
                    size="small"
                    variant="secondary"
                    icon={<DownloadIcon aria-hidden />}
                    disabled={busy}
                    aria-label={t('download', { what: `${file.format.toUpperCase()}, ${name(language)}` })}
                    onClick={() => start(file)}
                  >
                    {file.format.toUpperCase()}
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <div role="alert">{failed && <ErrorMessage showIcon>{t('downloadFailed')}</ErrorMessage>}</div>
    </>
  );
}
