import { Button, Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { LANGUAGES, type Language, type Texts } from '#shared/kernel/language.ts';
import { freezeReport, type Report } from '#shared/reports/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './FreezeDialog.module.css';
import { texts } from './texts.ts';

export const LANGUAGE_NAMES = {
  nb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Norwegian Bokmål' },
  nn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Norwegian Nynorsk' },
  en: { nb: 'Engelsk', nn: 'Engelsk', en: 'English' },
} as const satisfies Record<Language, Texts>;

interface Props {
  readonly report: Report;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Says what freezing means, and freezes in the languages chosen. It cannot be undone, so it asks. */
export function FreezeDialog({ report, open, onClose }: Props) {
  const t = useTexts(texts);
  const name = useTexts(LANGUAGE_NAMES);
  const { language } = useLanguage();
  const toast = useToast();
  const [chosen, setChosen] = useState<readonly string[]>([language]);
  const { save, saving, error } = useSave(freezeReport, ['reports']);
  const languages = LANGUAGES.filter((one) => chosen.includes(one));
  const freeze = (): void => {
    save({ params: { reportId: report.id }, body: { languages, version: report.version } }).then(
      () => {
        toast({ text: t('frozen') });
        onClose();
      },
      // what failed is shown in the dialog
      () => undefined,
    );
  };
  return (
    <Dialog open={open} title={t('freeze')} onClose={onClose}>
      <div className={css.body}>
        {error && <ProblemAlert error={error} />}
        <p>{t('freezeMeans')}</p>
        <p>{t('freezeNames')}</p>
        <CheckboxGroup legend={t('languages')} value={[...chosen]} onChange={(next: string[]) => setChosen(next)}>
          {LANGUAGES.map((one) => (
            <Checkbox key={one} value={one}>
              {name(one)}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <div className={css.ways}>
          <Button onClick={freeze} loading={saving} disabled={languages.length === 0}>
            {t('freezeNow')}
          </Button>
          <Button variant="tertiary" data-color="neutral" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
