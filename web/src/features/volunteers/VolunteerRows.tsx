import { PersonName } from '#web/app/names.tsx';
import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty } from '#web/ui/States.tsx';
import { MissingNote } from './MissingNote.tsx';
import { OverdueMark } from './OverdueMark.tsx';
import { texts } from './texts.ts';
import { VolunteerStateTag } from './VolunteerStateTag.tsx';
import type { ListedVolunteer } from './volunteerList.ts';

/** Volunteers as a list. */
export function VolunteerRows({ volunteers }: { readonly volunteers: readonly ListedVolunteer[] }) {
  const t = useTexts(texts);
  const city = useCity();
  if (volunteers.length === 0) {
    return (
      <Empty title={t('noHits')}>
        <p>{t('noHitsDetail')}</p>
      </Empty>
    );
  }
  const areaName = (id: string): string => city?.areas.find((area) => area.id === id)?.name ?? '';
  return (
    <Rows items={volunteers} keyOf={({ card }) => card.id} label={t('title')}>
      {({ card, overdue, missing }) => (
        <RowLink to="/tidgivere/$volunteerId" params={{ volunteerId: card.id }}>
          <RowText
            title={<PersonName name={card.name} />}
            detail={
              <>
                {card.areas.map(areaName).filter(Boolean).join(', ')}
                <MissingNote missing={missing} />
              </>
            }
            aside={
              <>
                <VolunteerStateTag volunteer={card} />
                {overdue && <OverdueMark overdue={overdue} />}
              </>
            }
          />
        </RowLink>
      )}
    </Rows>
  );
}
