import { listMembers, type Member } from '#shared/team/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import { MemberStateTag } from './MemberStateTag.tsx';
import css from './StaffPage.module.css';
import { ToUnit } from './ToUnit.tsx';
import { texts } from './texts.ts';
import { useMemberWords } from './useMemberWords.ts';

/** Everyone who works in the city, those who are on their way in, and those who no longer are let in. */
export function StaffPage() {
  const t = useTexts(texts);
  const { items, error, retry } = useWholeList(listMembers);
  const count = (state: Member['state']): number => items?.filter((one) => one.state === state).length ?? 0;
  return (
    <>
      <PageHeader
        above={<ToUnit />}
        title={t('staff')}
        documentTitle={t('staff')}
        lead={items && t('staffLead', { active: count('active'), invited: count('invited') })}
        action={<LinkButton to="/virksomheten/ansatte/ny">{t('invite')}</LinkButton>}
      />
      {error && <Failed error={error} retry={retry} />}
      {!items && !error && <SkeletonRows />}
      {items && (
        <div className={css.lists}>
          <StaffRows label={t('staff')} members={items.filter(({ state }) => state !== 'deactivated')} />
          {count('deactivated') > 0 && (
            <section>
              <h2 className={css.title}>{t('withoutAccess')}</h2>
              <StaffRows label={t('withoutAccess')} members={items.filter(({ state }) => state === 'deactivated')} />
            </section>
          )}
        </div>
      )}
    </>
  );
}

function StaffRows({ label, members }: { readonly label: string; readonly members: readonly Member[] }) {
  const words = useMemberWords();
  const byName = members.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return (
    <Rows items={byName} keyOf={({ id }) => id} label={label}>
      {(member) => (
        <RowLink to="/virksomheten/ansatte/$memberId" params={{ memberId: member.id }}>
          <RowText
            title={<PersonName name={member.name} />}
            detail={[words.roles(member), words.services(member)].filter(Boolean).join(' · ')}
            aside={<MemberStateTag state={member.state} />}
          />
        </RowLink>
      )}
    </Rows>
  );
}
