import { keysOf } from '#shared/kernel/index.ts';
import { LIFE_DOMAINS, type LifeDomain } from '#shared/plans/index.ts';
import { type Figure, type Happening, SEEN_BY } from '../figure.ts';
import type { Facts } from '../sources.ts';
import { UNITS } from '../units.ts';
import { change } from './breakdowns.ts';

type Assessment = Facts['assessment'];

/** From this day on an assessment says how each part of life was the first time. */
const FIRST_KEPT = '2026-11-22';

/** How a part of life was in an assessment against the first time; nothing where either is not on the scale. */
function changed({ on, domains, firstScales }: Assessment, domain: LifeDomain): Happening[] {
  const now = domains.find((view) => view.domain === domain)?.scale ?? null;
  const first = firstScales.find((view) => view.domain === domain)?.scale ?? null;
  if (now === null || first === null) return [];
  return [{ on, parts: { change: now > first ? 'better' : now < first ? 'worse' : 'same' } }];
}

/** Which figure tells of the change in each part of life. */
export const CHANGE_FIGURES = {
  substanceUse: 'changeSubstanceUse',
  economy: 'changeEconomy',
  mentalHealth: 'changeMentalHealth',
  physicalHealth: 'changePhysicalHealth',
  housing: 'changeHousing',
  socialSkills: 'changeSocialSkills',
  network: 'changeNetwork',
  workAndActivity: 'changeWorkAndActivity',
} as const satisfies Record<LifeDomain, string>;

const changeIn = (domain: LifeDomain) =>
  ({
    id: CHANGE_FIGURES[domain],
    name: {
      nb: `Endring: ${LIFE_DOMAINS[domain].nb}`,
      nn: `Endring: ${LIFE_DOMAINS[domain].nn}`,
      en: `Change: ${LIFE_DOMAINS[domain].en}`,
    },
    definition: {
      nb: 'Kartlegginger i perioden der deltakeren svarte på skalaen for dette området, og hadde gjort det før: er det bedre, som før eller vanskeligere enn den aller første gangen? Den som er kartlagt flere ganger i perioden, telles hver gang. Mer enn dette fortelles aldri.',
      nn: 'Kartleggingar i perioden der deltakaren svarte på skalaen for dette området, og hadde gjort det før: er det betre, som før eller vanskelegare enn den aller første gongen? Den som er kartlagd fleire gonger i perioden, blir talt kvar gong. Meir enn dette blir aldri fortalt.',
      en: 'Assessments in the period where the participant answered on the scale for this part of life, and had done so before: is it better, the same or harder than the very first time? Somebody assessed several times in the period counts each time. No more than this is ever told.',
    },
    unit: UNITS.assessments,
    seenBy: SEEN_BY.caseworkers,
    since: FIRST_KEPT,
    kind: 'flow',
    breakdowns: { change },
    counts: { assessment: (assessment) => changed(assessment, domain) },
  }) as const satisfies Figure;

/** How each part of life is now, as participants say it, against the first time they did. */
export const changeFigures = keysOf(LIFE_DOMAINS).map(changeIn);
