import { Button } from '@navikt/ds-react';
import { outboxTexts } from '#web/app/outbox/texts.ts';
import { UnsentList } from '#web/app/outbox/UnsentList.tsx';
import type { OutboxOnScreen } from '#web/app/outbox/useOutbox.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './byLink.module.css';
import { texts } from './texts.ts';

/** A volunteer's meetings that lie on the phone and are not sent. */
export function Unsent({ outbox }: { readonly outbox: OutboxOnScreen }) {
  const t = useTexts(texts);
  const word = useTexts(outboxTexts);
  const { items, flush } = outbox;
  if (items.length === 0) return null;
  return (
    <div className={css.part}>
      <Section
        title={t('waitingTitle')}
        action={
          items.some(({ refused }) => refused === null) && (
            <Button size="small" variant="tertiary" onClick={() => void flush()}>
              {word('tryNow')}
            </Button>
          )
        }
      >
        <p>{t('waitingDetail')}</p>
        <UnsentList outbox={outbox} />
      </Section>
    </div>
  );
}
