import { type Assignment, MATTERS_MOST, RHYTHMS } from '#shared/matching/index.ts';
import { SKILLS } from '#shared/traits/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { WeekSummary } from '#web/ui/week/WeekSummary.tsx';
import { assignmentTexts } from './assignmentTexts.ts';

/** An assignment in a line: "Turfølge · Hver uke · 90 min · Midtbyen, Lerkendal · ons. 17–20". */
export function AssignmentWords({ assignment: { need, rhythm, minutes, areas, week, mattersMost } }: { readonly assignment: Assignment }) {
  const skill = useTexts(SKILLS);
  const how = useTexts(RHYTHMS);
  const matters = useTexts(MATTERS_MOST);
  const t = useTexts(assignmentTexts);
  const known = useCity()?.areas ?? [];
  const where = areas.map((id) => known.find((area) => area.id === id)?.name ?? id).join(', ');
  return (
    <>
      {[skill(need), how(rhythm), minutes && t('length', { n: minutes }), where].filter(Boolean).join(' · ')}
      {week.length > 0 && (
        <>
          {' · '}
          <WeekSummary week={week} />
        </>
      )}
      {mattersMost && ` · ${t('mattersMostIs', { what: matters(mattersMost).toLowerCase() })}`}
    </>
  );
}
