import { DownloadIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import type { ToldColumn } from '../imports/columns.ts';
import { TakeOutForm } from './TakeOutForm.tsx';
import { texts } from './texts.ts';

export interface TakeOutProps<Line> {
  /** What the file is of, as its name says. */
  readonly title: string;
  /** Those on the screen, in their order, by id. */
  readonly ids: readonly string[];
  readonly columns: readonly ToldColumn<Line>[];
  readonly read: (ids: string[]) => Promise<readonly Line[]>;
  /** What else is to be known of the file. */
  readonly children?: ReactNode;
}

/** Takes the list on the screen out as a file; not before all of it is there, as a file does not say what it lacks. */
export function TakeOut<Line>({ isWhole, ...of }: TakeOutProps<Line> & { readonly isWhole: boolean }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button
        type="button"
        variant="tertiary"
        data-color="neutral"
        size="small"
        icon={<DownloadIcon aria-hidden />}
        disabled={!isWhole || of.ids.length === 0}
        {...(!isWhole && { title: t('notWhole') })}
        onClick={() => setOpen(true)}
      >
        {t('takeOut')}
      </Button>
      <Dialog open={open} title={t('takeOut')} onClose={close}>
        <TakeOutForm {...of} onSaved={close} />
      </Dialog>
    </>
  );
}
