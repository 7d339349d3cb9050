import { Button, TextField } from '@navikt/ds-react';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

/** An address that was made just now: the one time it can be seen. */
export function MadeAddress({ address }: { readonly address: string }) {
  const t = useTexts(texts);
  const toast = useToast();
  const copy = (): void => {
    navigator.clipboard.writeText(address).then(
      () => toast({ text: t('copied') }),
      () => toast({ text: t('notCopied') }),
    );
  };
  return (
    <Notice
      ways={
        <Button size="small" onClick={copy}>
          {t('copy')}
        </Button>
      }
    >
      <TextField
        label={t('yours')}
        description={t('secret')}
        value={address}
        readOnly
        autoComplete="off"
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
    </Notice>
  );
}
