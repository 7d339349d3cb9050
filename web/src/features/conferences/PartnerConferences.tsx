import { listConferences } from '#shared/conferences/index.ts';
import { byCode } from '#shared/kernel/byCode.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import { ConferenceRows } from './ConferenceRows.tsx';
import { texts } from './texts.ts';

/** The meetings with one partner, latest first, and the way to the next. */
export function PartnerConferences({ partnerId }: { readonly partnerId: string }) {
  const t = useTexts(texts);
  const { items, error, retry } = useWholeList(listConferences);
  const theirs = items?.filter((one) => one.partnerId === partnerId).toSorted((a, b) => byCode(b.on, a.on));
  return (
    <Section
      title={t('title')}
      action={
        <LinkButton to="/samarbeid/moter/nytt" search={{ partner: partnerId }} size="small" variant="secondary">
          {t('plan')}
        </LinkButton>
      }
    >
      {error && <Failed error={error} retry={retry} />}
      {!theirs && !error && <SkeletonRows rows={2} />}
      {theirs?.length === 0 && <p>{t('noneAhead')}</p>}
      {theirs && theirs.length > 0 && <ConferenceRows conferences={theirs} label={t('title')} />}
    </Section>
  );
}
