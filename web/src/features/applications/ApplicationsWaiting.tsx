import { type ApplicationCard, listApplications } from '#shared/applications/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useMay } from '#web/app/useMay.ts';
import { relativeDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { today } from '#web/ui/When.tsx';
import css from './NewApplications.module.css';
import { texts } from './texts.ts';

/** On I dag: that somebody has applied, and since when. Nobody is responsible for them yet, so everybody who may answer is told. */
export function ApplicationsWaiting() {
  const mayRead = useMay()(listApplications);
  const { items } = useWholeList(listApplications, { enabled: mayRead });
  const [oldest, ...others] = (items ?? [])
    .filter(({ state }) => state === 'received')
    .toSorted((a, b) => a.sentOn.localeCompare(b.sentOn));
  return oldest ? <Waiting oldest={oldest} count={others.length + 1} /> : null;
}

function Waiting({ oldest, count }: { readonly oldest: ApplicationCard; readonly count: number }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const since = relativeDay(oldest.sentOn, today(), language);
  return (
    <div className={css.place}>
      <Notice
        ways={
          <LinkButton to="/tidgivere/soknader" size="small" variant="secondary">
            {t('read')}
          </LinkButton>
        }
      >
        {count === 1
          ? `${t('newOne')} ${t('sentWhen', { when: since })}`
          : `${t('newSome', { n: count })} ${t('oldestSent', { when: since })}`}
      </Notice>
    </div>
  );
}
