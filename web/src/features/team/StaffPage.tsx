import { Link } from '@tanstack/react-router';
import { listMembers, type Member } from '#shared/team/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useWholeList } from '#web/app/queries.ts';
import { ROLE_NAMES } from '#web/app/shell/texts.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import { texts } from './texts.ts';

/** Everyone who works in the city. */
export function StaffPage() {
  const t = useTexts(texts);
  const { items, error, retry } = useWholeList(listMembers);
  return (
    <>
      <PageHeader
        above={
          <Link to="/virksomheten" className="aksel-link">
            {t('unit')}
          </Link>
        }
        title={t('staff')}
        documentTitle={t('staff')}
      />
      {error && <Failed error={error} retry={retry} />}
      {!items && !error && <SkeletonRows />}
      {items && <StaffRows members={items} />}
    </>
  );
}

function StaffRows({ members }: { readonly members: readonly Member[] }) {
  const t = useTexts(texts);
  const roleName = useTexts(ROLE_NAMES);
  const byName = members.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return (
    <Section title={t('worksHere')}>
      <Facts>
        {byName.map(({ id, name, roles }) => (
          <Fact key={id} name={roles.map((role) => roleName(role)).join(', ')}>
            <PersonName name={name} />
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
