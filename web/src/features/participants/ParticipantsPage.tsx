import { getRouteApi } from '@tanstack/react-router';
import { listParticipants } from '#shared/participants/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Failed, SkeletonRows } from '#web/ui/States.tsx';
import { ParticipantList } from './ParticipantList.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/deltakere');

/** Everyone the service is for, those who wait for something first. */
export function ParticipantsPage() {
  const t = useTexts(texts);
  const { many, register } = useParticipantWord(screen.useSearch().tjeneste);
  const { items, reading, error, retry } = useWholeList(listParticipants);
  return (
    <>
      <PageHeader title={many} documentTitle={many} lead={t('lead')} action={<LinkButton to="/deltakere/ny">{register}</LinkButton>} />
      {error && <Failed error={error} retry={retry} />}
      {items && items.length > 0 && <ParticipantList cards={items} title={many} isWhole={!reading && !error} />}
      {!items && !error && <SkeletonRows />}
      {items?.length === 0 && !reading && !error && (
        <Empty title={t('noneTitle', { people: many.toLocaleLowerCase() })}>
          <p>{t('noneDetail')}</p>
          <LinkButton to="/deltakere/hent" variant="secondary" size="small">
            {t('takeIn')}
          </LinkButton>
        </Empty>
      )}
    </>
  );
}
