import { Button } from '@navikt/ds-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { listLinks, sendVolunteerLink, settleCall } from '#shared/links/index.ts';
import { useRead, useSave } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { LinkLine } from './LinkLine.tsx';
import css from './LinksTab.module.css';
import { SendLinkDialog } from './SendLinkDialog.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/tidgivere/$volunteerId');

/** A volunteer's personal links: what has been sent, how each stands, and whether they want to be called. */
export function LinksTab() {
  const t = useTexts(texts);
  const may = useMay();
  const params = screen.useParams();
  const read = useRead(listLinks, { params });
  const [sending, setSending] = useState(false);
  return (
    <Section
      title={t('title')}
      action={
        may(sendVolunteerLink) && (
          <Button size="small" variant="secondary" onClick={() => setSending(true)}>
            {t('send')}
          </Button>
        )
      }
    >
      <p>{t('lead')}</p>
      <Loaded read={read}>
        {({ items, callWantedOn }) => (
          <>
            {callWantedOn && <WantsCall volunteerId={params.volunteerId} on={callWantedOn} />}
            {items.length === 0 && <p>{t('none')}</p>}
            <ul className={css.links}>
              {items.map((link) => (
                <LinkLine key={link.id} volunteerId={params.volunteerId} link={link} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {sending && <SendLinkDialog volunteerId={params.volunteerId} onClose={() => setSending(false)} />}
    </Section>
  );
}

function WantsCall({ volunteerId, on }: { readonly volunteerId: string; readonly on: string }) {
  const t = useTexts(texts);
  const toast = useToast();
  const { language } = useLanguage();
  const { save, saving, error } = useSave(settleCall, ['links', 'today']);
  const settle = (): void => {
    // what failed is shown above
    save({ params: { volunteerId }, body: {} }).then(
      () => toast({ text: t('calledSaved') }),
      () => undefined,
    );
  };
  return (
    <Notice
      title={t('wantsCall')}
      ways={
        <Button size="small" variant="secondary" loading={saving} onClick={settle}>
          {t('called')}
        </Button>
      }
    >
      {error && <ProblemAlert error={error} />}
      {t('wantsCallSince', { day: shortDate(on, today(), language) })}
    </Notice>
  );
}
