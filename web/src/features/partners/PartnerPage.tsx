import { Link } from '@navikt/ds-react';
import { getRouteApi, Link as RouterLink } from '@tanstack/react-router';
import { getPartner, PARTNER_KINDS, type Partner } from '#shared/partners/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { EmailLink, PhoneLink } from '#web/ui/contact.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { PartnerConferences } from '../conferences/PartnerConferences.tsx';
import { AgreementFact } from './AgreementFact.tsx';
import { ReferralsSection } from './ReferralsSection.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/samarbeid/$partnerId');

/** One partner: what they are, and whom to call. */
export function PartnerPage() {
  const t = useTexts(texts);
  const word = useTexts(common);
  const params = screen.useParams();
  const read = useRead(getPartner, { params });
  return (
    <>
      <PageHeader
        above={
          <Link as={RouterLink} to="/samarbeid">
            {t('title')}
          </Link>
        }
        title={read.data?.name ?? t('list')}
        documentTitle={read.data?.name ?? t('list')}
        action={
          <LinkButton to="/samarbeid/$partnerId/endre" params={params} variant="secondary">
            {word('edit')}
          </LinkButton>
        }
      />
      <Loaded read={read}>{(partner) => <PartnerFacts partner={partner} />}</Loaded>
    </>
  );
}

function PartnerFacts({ partner: { id, kind, contacts, agreement, note } }: { readonly partner: Partner }) {
  const t = useTexts(texts);
  const kindName = useTexts(PARTNER_KINDS);
  return (
    <Columns
      main={
        <>
          <Section title={t('contacts')}>
            {contacts.length === 0 && <p>{t('noContacts')}</p>}
            <Facts>
              {contacts.map(({ name, role, phone, email }) => (
                <Fact key={`${name}${phone}${email}`} name={role ?? t('contacts')}>
                  <strong>
                    <PersonName name={name} />
                  </strong>
                  {phone && (
                    <div>
                      <PhoneLink number={phone} />
                    </div>
                  )}
                  {email && (
                    <div>
                      <EmailLink address={email} />
                    </div>
                  )}
                </Fact>
              ))}
            </Facts>
          </Section>
          <PartnerConferences partnerId={id} />
          <ReferralsSection partnerId={id} />
        </>
      }
      side={
        <Section title={t('title')}>
          <Facts>
            <Fact name={t('type')}>{kindName(kind)}</Fact>
            <AgreementFact agreement={agreement} />
            {note && <Fact name={t('note')}>{note}</Fact>}
          </Facts>
        </Section>
      }
    />
  );
}
