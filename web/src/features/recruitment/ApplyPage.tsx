import { getOpenDoor, type OpenDoor } from '#shared/recruitment/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { ApplyForm } from './ApplyForm.tsx';
import css from './ApplyPage.module.css';
import { PrivacySection } from './PrivacySection.tsx';
import { texts } from './texts.ts';
import { WhatNext } from './WhatNext.tsx';

/** Where people apply to give time, or read why they cannot now. */
export function ApplyPage() {
  // asked once: what is being filled in must not be taken away by a newer answer
  const read = useRead(getOpenDoor, {}, { staleTime: Number.POSITIVE_INFINITY });
  return <Loaded read={read}>{(door) => (door.pass ? <Open door={door} pass={door.pass} /> : <Closed door={door} />)}</Loaded>;
}

function Open({ door, pass }: { readonly door: OpenDoor; readonly pass: NonNullable<OpenDoor['pass']> }) {
  const t = useTexts(texts);
  return (
    <>
      <PageHeader title={t('title')} documentTitle={t('title')} lead={t('lead')} />
      <div className={css.page}>
        <WhatNext />
        <PrivacySection door={door} />
        <ApplyForm areas={door.areas} pass={pass} />
      </div>
    </>
  );
}

function Closed({ door: { closedMessage } }: { readonly door: OpenDoor }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <PageHeader title={t('closedTitle')} documentTitle={t('title')} lead={<span className={css.message}>{closedMessage[language]}</span>} />
  );
}
