import { allow, type Decision, type LocalDate, notAfter, refuse, type StaffRef, withoutFaults } from '#shared/kernel/index.ts';
import { currentText } from './agreements.ts';
import { volunteerRefusals } from './refusals.ts';
import type { Volunteer } from './schema.ts';
import type { VolunteerSettings } from './settings.ts';
import type { VolunteerState } from './stages.ts';
import { type Preparation, REFERENCES_MOST, type WayIn } from './wayIn.ts';

/** What a preparation is decided with. */
export interface PreparingWith {
  readonly settings: VolunteerSettings;
  readonly by: StaffRef;
  readonly today: LocalDate;
  readonly newId: () => string;
}

const BEFORE_CHECKED: readonly VolunteerState[] = ['applied', 'interviewed'];
const BEFORE_TRAINED: readonly VolunteerState[] = [...BEFORE_CHECKED, 'referencesChecked'];
const WHILE_HERE: readonly VolunteerState[] = [...BEFORE_TRAINED, 'trained', 'active', 'paused'];

/** What a step rests on is not changed after the step is taken; training and agreements may be renewed as long as somebody is here. */
const WHEN: Readonly<Record<Preparation['kind'], readonly VolunteerState[]>> = {
  addReference: BEFORE_CHECKED,
  answerReference: BEFORE_CHECKED,
  removeReference: BEFORE_CHECKED,
  completeModule: WHILE_HERE,
  undoModule: BEFORE_TRAINED,
  acceptAgreement: WHILE_HERE,
  seeCertificate: WHILE_HERE,
};

type Of<Kind extends Preparation['kind']> = Extract<Preparation, { kind: Kind }>;
type Prepare<Kind extends Preparation['kind']> = (way: WayIn, done: Of<Kind>, using: PreparingWith) => Decision<WayIn>;

const addReference: Prepare<'addReference'> = (way, { name, relation, phone, answer }, { by, newId }) =>
  way.references.length === REFERENCES_MOST
    ? refuse({ kind: volunteerRefusals.tooManyReferences, params: { most: REFERENCES_MOST } })
    : allow({
        ...way,
        references: [...way.references, { id: newId(), name, relation, phone, answer: answer ? { ...answer, by } : null }],
      });

const answerReference: Prepare<'answerReference'> = (way, { referenceId, on, outcome }, { by }) =>
  way.references.some(({ id }) => id === referenceId)
    ? allow({ ...way, references: way.references.map((one) => (one.id === referenceId ? { ...one, answer: { on, outcome, by } } : one)) })
    : refuse({ kind: volunteerRefusals.gone });

const completeModule: Prepare<'completeModule'> = (way, { moduleId, on }, { settings, by }) => {
  const found = settings.modules.find(({ id }) => id === moduleId);
  if (!found) return refuse({ kind: volunteerRefusals.gone });
  const others = way.modules.filter(({ id }) => id !== moduleId);
  return allow({ ...way, modules: [...others, { id: found.id, name: found.name, on, by }] });
};

const acceptAgreement: Prepare<'acceptAgreement'> = (way, { agreement, textVersion, on }, { by }) =>
  textVersion === currentText(agreement).version
    ? allow({ ...way, [agreement]: { textVersion, on, by } })
    : refuse({ kind: volunteerRefusals.textChanged });

const seeCertificate: Prepare<'seeCertificate'> = (way, { seenOn }, { settings, by }) =>
  settings.certificateBasis === null
    ? refuse({ kind: volunteerRefusals.noCertificateBasis })
    : allow({ ...way, certificate: { seenOn, by } });

function prepared(way: WayIn, done: Preparation, using: PreparingWith): Decision<WayIn> {
  switch (done.kind) {
    case 'addReference':
      return addReference(way, done, using);
    case 'answerReference':
      return answerReference(way, done, using);
    case 'removeReference':
      return allow({ ...way, references: way.references.filter(({ id }) => id !== done.referenceId) });
    case 'completeModule':
      return completeModule(way, done, using);
    case 'undoModule':
      return allow({ ...way, modules: way.modules.filter(({ id }) => id !== done.moduleId) });
    case 'acceptAgreement':
      return acceptAgreement(way, done, using);
    case 'seeCertificate':
      return seeCertificate(way, done, using);
  }
}

/** The day something was done, and where in the request it stands. */
function dateOf(done: Preparation, at: number): { pointer: string; date: LocalDate } | undefined {
  const pointer = `/done/${at}`;
  if (done.kind === 'addReference') return done.answer && { pointer: `${pointer}/answer/on`, date: done.answer.on };
  if (done.kind === 'seeCertificate') return { pointer: `${pointer}/seenOn`, date: done.seenOn };
  return 'on' in done ? { pointer: `${pointer}/on`, date: done.on } : undefined;
}

/**
 * What a volunteer has behind them after all of this was done. Refuses what is dated ahead, what comes after the step
 * that rests on it, what names something that is no longer there, and a police certificate where the city has no basis.
 */
export function decidePreparations(
  { state, wayIn }: Pick<Volunteer, 'state' | 'wayIn'>,
  done: readonly Preparation[],
  using: PreparingWith,
): Decision<WayIn> {
  if (done.some(({ kind }) => !WHEN[kind].includes(state))) return refuse({ kind: volunteerRefusals.tooLate });
  const dates = withoutFaults(
    done.map((one, at) => {
      const dated = dateOf(one, at);
      return dated && notAfter(dated.pointer, dated.date, using.today);
    }),
  );
  if (!dates.ok) return dates;
  return done.reduce<Decision<WayIn>>((so, one) => (so.ok ? prepared(so.value, one, using) : so), allow(wayIn));
}
