import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { endCover } from '#shared/covers/index.ts';
import { monthName } from '#shared/reporting/index.ts';
import type { Notice as NoticeOf } from '#shared/today/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useSave } from '#web/app/queries.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { texts } from './texts.ts';

function keyOf(notice: NoticeOf): string {
  if (notice.notice === 'review') return notice.month;
  return notice.notice === 'left' ? notice.member.id : notice.coverId;
}

/** Who does whose work; on the last day both are told that it is the last. */
export const Notices = ({ notices, theirs }: { readonly notices: readonly NoticeOf[]; readonly theirs: boolean }): ReactNode =>
  notices.map((notice) => <One key={keyOf(notice)} notice={notice} theirs={theirs} />);

function One({ notice, theirs }: { readonly notice: NoticeOf; readonly theirs: boolean }) {
  const t = useTexts(texts);
  const shown = useShownName();
  const { language } = useLanguage();
  if (notice.notice === 'review') {
    return (
      <Notice
        title={t('reviewTitle')}
        ways={
          <LinkButton to="/virksomheten/innsyn" search={{ maaned: notice.month }} size="small">
            {t('review')}
          </LinkButton>
        }
      >
        {t('reviewDetail', { month: monthName(notice.month, language) })}
      </Notice>
    );
  }
  if (notice.notice === 'left') {
    return (
      <Notice
        title={t('leftTitle')}
        ways={
          <LinkButton to="/virksomheten/fordeling" size="small">
            {t('shareOut')}
          </LinkButton>
        }
      >
        {t('leftDetail', { name: shown(notice.member.name), n: notice.records })}
      </Notice>
    );
  }
  const lastDay = notice.to === today();
  const day = shortDate(notice.to, today(), language);
  if (notice.notice === 'covering') {
    const name = shown(notice.of.name);
    return <Notice>{lastDay ? t('coveringLastDay', { name }) : t('covering', { name, day })}</Notice>;
  }
  const name = shown(notice.by.name);
  const part = notice.records === null ? t('covered', { name, day }) : t('coveredSome', { name, day, n: notice.records });
  return <Notice ways={!theirs && <BackButton coverId={notice.coverId} />}>{lastDay ? `${part} ${t('coveredLastDay')}` : part}</Notice>;
}

/** Takes one's own work back before the period is over. */
function BackButton({ coverId }: { readonly coverId: string }) {
  const t = useTexts(texts);
  const toast = useToast();
  const { save, saving, error } = useSave(endCover, ['today', 'covers', 'caseload']);
  const back = (): void => {
    // what failed is shown beside the button
    save({ params: { coverId }, body: {} }).then(
      () => toast({ text: t('welcomeBack') }),
      () => undefined,
    );
  };
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Button size="small" variant="secondary" loading={saving} onClick={back}>
        {t('iAmBack')}
      </Button>
    </>
  );
}
