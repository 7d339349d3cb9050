import { Link } from '@tanstack/react-router';
import { listConferences, OPEN_STATES } from '#shared/conferences/index.ts';
import { byCode } from '#shared/kernel/byCode.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Failed, SkeletonRows } from '#web/ui/States.tsx';
import { ConferenceRows } from './ConferenceRows.tsx';
import css from './conferences.module.css';
import { texts } from './texts.ts';

/** The meetings with partners: those ahead, the nearest first, then those that have been. */
export function ConferencesPage() {
  const t = useTexts(texts);
  const { items, error, retry } = useWholeList(listConferences);
  const ahead = items?.filter(({ state }) => OPEN_STATES.includes(state)).toSorted((a, b) => byCode(a.on, b.on));
  const earlier = items?.filter(({ state }) => !OPEN_STATES.includes(state)).toSorted((a, b) => byCode(b.on, a.on));
  return (
    <>
      <PageHeader
        above={
          <Link to="/samarbeid" className="aksel-link">
            {t('partners')}
          </Link>
        }
        title={t('title')}
        documentTitle={t('title')}
        lead={t('lead')}
        action={<LinkButton to="/samarbeid/moter/nytt">{t('plan')}</LinkButton>}
      />
      {error && <Failed error={error} retry={retry} />}
      {!items && !error && <SkeletonRows />}
      {items?.length === 0 && (
        <Empty title={t('noneTitle')}>
          <p>{t('noneDetail')}</p>
        </Empty>
      )}
      {ahead && earlier && items && items.length > 0 && (
        <>
          <h2 className={css.heading}>{t('ahead')}</h2>
          {ahead.length === 0 ? <p>{t('noneAhead')}</p> : <ConferenceRows conferences={ahead} label={t('ahead')} />}
          {earlier.length > 0 && (
            <>
              <h2 className={css.heading}>{t('earlier')}</h2>
              <ConferenceRows conferences={earlier} label={t('earlier')} />
            </>
          )}
        </>
      )}
    </>
  );
}
