import type { VolunteerCard } from '#shared/volunteers/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
import { PersonName } from '#web/app/names.tsx';
import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { Empty } from '#web/ui/States.tsx';
import { OverdueMark } from './OverdueMark.tsx';
import { texts } from './texts.ts';
import { VolunteerStateTag } from './VolunteerStateTag.tsx';

interface Props {
  readonly volunteers: readonly VolunteerCard[];
  readonly q: string;
  readonly stage: string | undefined;
}

/** Volunteers as a list by name. */
export function VolunteerRows({ volunteers, q, stage }: Props) {
  const t = useTexts(texts);
  const city = useCity();
  const atStage = volunteers.filter(({ state }) => !stage || state === stage);
  const shown = q ? rankByName(atStage, q, ({ name }) => name) : atStage.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  if (shown.length === 0) {
    return (
      <Empty title={t('noHits')}>
        <p>{t('noHitsDetail')}</p>
      </Empty>
    );
  }
  const areaName = (id: string): string => city?.areas.find((area) => area.id === id)?.name ?? '';
  return (
    <Rows items={shown} keyOf={({ id }) => id} label={t('title')}>
      {(volunteer) => (
        <RowLink to="/tidgivere/$volunteerId" params={{ volunteerId: volunteer.id }}>
          <RowText
            title={<PersonName name={volunteer.name} />}
            detail={volunteer.areas.map(areaName).filter(Boolean).join(', ')}
            aside={
              <>
                <VolunteerStateTag volunteer={volunteer} />
                <OverdueMark volunteer={volunteer} />
              </>
            }
          />
        </RowLink>
      )}
    </Rows>
  );
}
