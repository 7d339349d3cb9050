import { XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './Dialog.module.css';
import { useFocusBack } from './useFocusBack.ts';

interface Props {
  readonly open: boolean;
  readonly title: ReactNode;
  /** Absent where there is nothing to go back to: then Escape does nothing either. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page. The browser keeps focus inside it and gives it back to where it was. On a phone it rises from below. */
export function Dialog({ open, title, onClose, children }: Props) {
  const t = useTexts(common);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useFocusBack(open, dialog);

  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        // the browser may close it by itself, as on a second Escape; where there is nothing to go back to it stands
        if (open && onClose) onClose();
        else if (open) dialog.current?.showModal();
      }}
    >
      {open && (
        <>
          <div className={css.top}>
            <h2 id={titleId} className={css.title}>
              {title}
            </h2>
            {onClose && (
              <Button variant="tertiary" data-color="neutral" size="small" icon={<XMarkIcon title={t('close')} />} onClick={onClose} />
            )}
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
