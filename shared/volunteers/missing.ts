import { currentText } from './agreements.ts';
import type { TrainingModule, VolunteerSettings } from './settings.ts';
import type { VolunteerAction, VolunteerState } from './stages.ts';
import { type Prepared, REFERENCES_NEEDED, type WayIn } from './wayIn.ts';

/** One thing that is missing, for the step it holds up. */
export type Missing =
  | { readonly what: 'references'; readonly count: number }
  | { readonly what: 'modules'; readonly modules: readonly TrainingModule[] }
  | { readonly what: 'confidentiality' | 'roleLimits' | 'certificate' };

/** What each step of the way in rests on. */
const RESTS_ON: Readonly<Partial<Record<VolunteerAction, readonly Missing['what'][]>>> = {
  checkReferences: ['references'],
  train: ['modules'],
  activate: ['confidentiality', 'roleLimits', 'certificate'],
};

/** The steps that are left from each stage of the way in. */
const STEPS_LEFT: Readonly<Partial<Record<VolunteerState, readonly VolunteerAction[]>>> = {
  applied: ['checkReferences', 'train', 'activate'],
  interviewed: ['checkReferences', 'train', 'activate'],
  referencesChecked: ['train', 'activate'],
  trained: ['activate'],
};

/** An agreement counts in the wording that is asked about today. */
export const preparedOf = ({ references, modules, confidentiality, roleLimits, certificate }: WayIn): Prepared => ({
  references: references.filter(({ answer }) => answer !== null && answer.outcome !== 'notRecommended').length,
  modules: modules.map(({ id }) => id),
  confidentiality: confidentiality?.textVersion === currentText('confidentiality').version,
  roleLimits: roleLimits?.textVersion === currentText('roleLimits').version,
  certificate: certificate !== null,
});

function isMissing(what: Missing['what'], prepared: Prepared, settings: VolunteerSettings): Missing | undefined {
  if (what === 'references') {
    const count = REFERENCES_NEEDED - prepared.references;
    return count > 0 ? { what, count } : undefined;
  }
  if (what === 'modules') {
    const modules = settings.modules.filter(({ id, required }) => required && !prepared.modules.includes(id));
    return modules.length > 0 ? { what, modules } : undefined;
  }
  if (what === 'certificate' && settings.certificateBasis === null) return undefined;
  return prepared[what] ? undefined : { what };
}

/** What holds up a step; empty where it may be taken, as far as preparations go. */
export const missingFor = (action: VolunteerAction, prepared: Prepared, settings: VolunteerSettings): Missing[] =>
  (RESTS_ON[action] ?? []).flatMap((what) => isMissing(what, prepared, settings) ?? []);

/** Everything that is missing until somebody can be active; nothing for those who have been. */
export const missingOnTheWay = (state: VolunteerState, prepared: Prepared, settings: VolunteerSettings): Missing[] =>
  (STEPS_LEFT[state] ?? []).flatMap((action) => missingFor(action, prepared, settings));
