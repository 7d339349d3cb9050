import { Button, TextField } from '@navikt/ds-react';
import { type ReactNode, useState } from 'react';
import type { ApiError } from '#web/app/apiError.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import css from './FreezeDialog.module.css';
import { texts } from './texts.ts';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** What it means. */
  readonly children: ReactNode;
  readonly label: string;
  readonly submitLabel: string;
  readonly saving: boolean;
  readonly error: ApiError | null;
  readonly onSubmit: (why: string) => void;
  readonly onClose: () => void;
}

/** Asks why something is done that others will see. */
export function WhyDialog({ open, title, children, label, submitLabel, saving, error, onSubmit, onClose }: Props) {
  const t = useTexts(texts);
  const [why, setWhy] = useState('');
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <form
        className={css.body}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(why);
        }}
      >
        {error && <ProblemAlert error={error} />}
        <p>{children}</p>
        <TextField
          label={label}
          description={t('whyHelp')}
          value={why}
          autoComplete="off"
          onChange={({ target }) => setWhy(target.value)}
        />
        <div className={css.ways}>
          <Button type="submit" loading={saving}>
            {submitLabel}
          </Button>
          <Button type="button" variant="tertiary" data-color="neutral" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
