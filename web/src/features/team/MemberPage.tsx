import { getRouteApi, Link } from '@tanstack/react-router';
import { getMember, type MemberRecord } from '#shared/team/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { EmailLink } from '#web/ui/contact.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { AccessSection } from './AccessSection.tsx';
import { MemberHistory } from './MemberHistory.tsx';
import { MemberStateTag } from './MemberStateTag.tsx';
import { texts } from './texts.ts';
import { UnsettledNotice } from './UnsettledNotice.tsx';
import { useMemberWords } from './useMemberWords.ts';

const screen = getRouteApi('/virksomheten/ansatte/$memberId');

/** One member of staff: what they are here, and what may be done with their access. */
export function MemberPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getMember, { params });
  return (
    <>
      <PageHeader
        above={
          <Link to="/virksomheten/ansatte" className="aksel-link">
            {t('staff')}
          </Link>
        }
        title={read.data ? <PersonName name={read.data.member.name} /> : t('one')}
        documentTitle={t('one')}
        lead={read.data && <MemberStateTag state={read.data.member.state} />}
        action={
          read.data && (
            <LinkButton to="/virksomheten/ansatte/$memberId/endre" params={params}>
              {t('edit')}
            </LinkButton>
          )
        }
      />
      <Loaded read={read}>{(record) => <MemberView record={record} />}</Loaded>
    </>
  );
}

function MemberView({ record }: { readonly record: MemberRecord }) {
  const t = useTexts(texts);
  const words = useMemberWords();
  const { member, isUnsettled, history } = record;
  return (
    <>
      {isUnsettled && <UnsettledNotice memberId={member.id} />}
      <Columns
        main={
          <>
            <Section title={t('whatHere')}>
              <Facts>
                <Fact name={t('roles')}>{words.roles(member)}</Fact>
                <Fact name={t('services')}>{words.services(member)}</Fact>
                <Fact name={t('email')}>{member.email && <EmailLink address={member.email} />}</Fact>
              </Facts>
            </Section>
            <AccessSection record={record} />
          </>
        }
        side={<MemberHistory history={history} />}
      />
    </>
  );
}
