import {
  addDays,
  allow,
  type Decision,
  type FieldFault,
  type LocalDate,
  nextState,
  refuse,
  type StateMachine,
  withoutFaults,
} from '#shared/kernel/index.ts';
import { dayShown, FIGURES } from '#shared/reporting/index.ts';
import { reportRefusals } from './refusals.ts';
import type { FrozenVersion, HeadEdit, Report, ReportState, Stretch } from './schema.ts';
import type { TemplateInput } from './template.ts';

/** A report's life. What is frozen stands; to correct it is to write on towards a version that is put in its place. */
export const REPORT_LIFE: StateMachine<ReportState, 'freeze' | 'correct'> = {
  initial: 'draft',
  transitions: {
    freeze: { from: ['draft'], to: 'frozen' },
    correct: { from: ['frozen'], to: 'draft' },
  },
};

/** A report that may be written in. */
export const checkOpen = ({ state }: Pick<Report, 'state'>): Decision<true> =>
  nextState(REPORT_LIFE, state, 'freeze') ? allow(true) : refuse({ kind: reportRefusals.isFrozen });

/** A report that may be taken up again to be corrected. */
export const checkFrozen = ({ state }: Pick<Report, 'state'>): Decision<true> =>
  nextState(REPORT_LIFE, state, 'correct') ? allow(true) : refuse({ kind: reportRefusals.notFrozen });

/** Five years are as long as a project lasts. */
const MOST_DAYS = 1830;

/** Refuses days that stand the wrong way round, more than a project lasts, and what has not begun. */
export function checkStretch({ from, to }: Stretch, today: LocalDate): Decision<true> {
  const pointer = '/span';
  return withoutFaults([
    to < from ? { pointer, code: 'order' } : undefined,
    addDays(from, MOST_DAYS) < to ? { pointer, code: 'tooBig', params: { maximum: MOST_DAYS } } : undefined,
    from > today ? { pointer, code: 'future' } : undefined,
  ]);
}

/** Whether a report may be frozen: its time is over, every text is written, and a grant's report says what it answers for. */
export function checkReady(report: Report, today: LocalDate): Decision<true> {
  const { stretch, sections, texts, hasGrant, grant, targets } = report;
  if (stretch.to >= today) return refuse({ kind: reportRefusals.notOver, params: { date: dayShown(addDays(stretch.to, 1)) } });
  if (hasGrant && (grant === null || targets.length === 0)) return refuse({ kind: reportRefusals.targetsMissing });
  const missing = sections.findIndex(({ id, guidance }) => guidance.nb !== '' && !texts[id]?.text);
  return missing < 0 ? allow(true) : refuse({ kind: reportRefusals.textMissing, params: { number: missing + 1 } });
}

/** A target can be set for what is counted as it happens, hours of it too, and for different people. */
export const TARGETED = FIGURES.filter(({ kind }) => kind === 'flow' || kind === 'people' || kind === 'hours');

const targetFault = (at: number, { figure, phase }: HeadEdit['targets'][number], { grant }: HeadEdit): FieldFault | undefined => {
  if (!TARGETED.some(({ id }) => id === figure)) return { pointer: `/targets/${at}/figure`, code: 'choice' };
  if (phase !== null && !grant?.phases[phase]) return { pointer: `/targets/${at}/phase`, code: 'choice' };
  return undefined;
};

/** What stands on top of a report: phases the right way round, and targets for figures and phases there are, once each. */
export function checkHead(edit: HeadEdit, { hasGrant }: Pick<Report, 'hasGrant'>): Decision<true> {
  const names = edit.targets.map(({ figure, phase }) => `${figure} ${phase}`);
  return withoutFaults([
    !hasGrant && edit.grant !== null ? { pointer: '/grant', code: 'wrong' } : undefined,
    ...(edit.grant?.phases ?? []).map(({ from, to }, at): FieldFault | undefined =>
      to < from ? { pointer: `/grant/phases/${at}/to`, code: 'order' } : undefined,
    ),
    ...edit.targets.map((one, at) => targetFault(at, one, edit)),
    ...names.map((name, at): FieldFault | undefined =>
      names.indexOf(name) < at ? { pointer: `/targets/${at}/figure`, code: 'taken' } : undefined,
    ),
  ]);
}

/** Only figures and breakdowns that the catalogue has can be chosen. */
export function checkTemplate({ sections }: Pick<TemplateInput, 'sections'>): Decision<true> {
  const known = new Map(FIGURES.map(({ id, breakdowns }) => [id, Object.keys(breakdowns)]));
  return withoutFaults(
    sections.flatMap(({ figures }, at) =>
      figures.map(({ figure, breakdowns }, place): FieldFault | undefined =>
        breakdowns.every((one) => known.get(figure)?.includes(one)) && known.has(figure)
          ? undefined
          : { pointer: `/sections/${at}/figures/${place}`, code: 'choice' },
      ),
    ),
  );
}

/** A version that is not withdrawn may be. */
export const checkWithdrawable = ({ withdrawn }: FrozenVersion): Decision<true> =>
  withdrawn === null ? allow(true) : refuse({ kind: reportRefusals.alreadyWithdrawn });

/** The latest version that stands. */
export const standingVersion = (versions: readonly FrozenVersion[]): FrozenVersion | undefined =>
  versions.findLast(({ withdrawn }) => withdrawn === null);
