import { getRecruitment, listApplications } from '#shared/applications/index.ts';
import { useRead, useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import css from './NewApplications.module.css';
import { texts } from './texts.ts';

/** Over the volunteers: applications that wait, and whether more may come. */
export function NewApplications() {
  const t = useTexts(texts);
  const recruitment = useRead(getRecruitment, {});
  const { items } = useWholeList(listApplications);
  const waiting = items?.filter(({ state }) => state === 'received').length ?? 0;
  if (!recruitment.data) return null;
  const said = t(recruitment.data.open ? 'isOpen' : 'isClosed');
  return (
    <div className={css.place}>
      <Notice
        ways={
          <>
            <LinkButton to="/tidgivere/soknader" size="small" variant="secondary">
              {t(waiting > 0 ? 'read' : 'toApplications')}
            </LinkButton>
            <LinkButton to="/virksomheten/rekruttering" size="small" variant="tertiary">
              {t('toRecruitment')}
            </LinkButton>
          </>
        }
      >
        {waiting === 0 ? said : `${waiting === 1 ? t('newOne') : t('newSome', { n: waiting })} ${said}`}
      </Notice>
    </div>
  );
}
