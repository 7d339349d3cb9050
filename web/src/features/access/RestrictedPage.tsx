import { Link } from '@tanstack/react-router';
import { listRestricted, type RestrictedRecord } from '#shared/access/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { texts as teamTexts } from '#web/features/team/texts.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { Day } from '#web/ui/When.tsx';
import { restrictionTexts } from './restrictionTexts.ts';

/** The records that are kept without being used, for a unit leader: they are found here alone. */
export function RestrictedPage() {
  const t = useTexts(restrictionTexts);
  const unit = useTexts(teamTexts);
  const read = useRead(listRestricted, {});
  return (
    <>
      <PageHeader
        above={
          <Link to="/virksomheten" className="aksel-link">
            {unit('unit')}
          </Link>
        }
        title={t('list')}
        documentTitle={t('list')}
        lead={t('listLead')}
      />
      <Loaded read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('none')}>
              <p>{t('noneDetail')}</p>
            </Empty>
          ) : (
            <Rows items={items} keyOf={({ id }) => id} label={t('list')}>
              {(record) => <Row record={record} />}
            </Rows>
          )
        }
      </Loaded>
    </>
  );
}

function Row({ record: { id, preferredName, by, on } }: { readonly record: RestrictedRecord }) {
  const t = useTexts(restrictionTexts);
  return (
    <RowLink to="/deltakere/$participantId" params={{ participantId: id }}>
      <RowText title={<PersonName name={preferredName} />} detail={t('takenBy', { name: by.name })} aside={<Day date={on} />} />
    </RowLink>
  );
}
