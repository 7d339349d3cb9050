import { type Assignment, RHYTHMS } from '#shared/matching/index.ts';
import { SKILLS } from '#shared/traits/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { WeekSummary } from '#web/ui/week/WeekSummary.tsx';

/** An assignment in a line: "Turfølge · Hver uke · Midtbyen, Lerkendal · ons. 17–20". */
export function AssignmentWords({ assignment: { need, rhythm, areas, week } }: { readonly assignment: Assignment }) {
  const skill = useTexts(SKILLS);
  const how = useTexts(RHYTHMS);
  const known = useCity()?.areas ?? [];
  const where = areas.map((id) => known.find((area) => area.id === id)?.name ?? id).join(', ');
  return (
    <>
      {[skill(need), how(rhythm), where].filter(Boolean).join(' · ')}
      {week.length > 0 && (
        <>
          {' · '}
          <WeekSummary week={week} />
        </>
      )}
    </>
  );
}
