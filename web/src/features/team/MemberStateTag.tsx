import { MEMBER_STATES, type MemberState } from '#shared/team/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { type StateShape, StateTag } from '#web/ui/StateTag.tsx';

const SHAPES: Readonly<Record<MemberState, StateShape>> = { invited: 'open', active: 'full', deactivated: 'done' };

/** Whether somebody is at work here. */
export function MemberStateTag({ state }: { readonly state: MemberState }) {
  const stateName = useTexts(MEMBER_STATES);
  return <StateTag shape={SHAPES[state]}>{stateName(state)}</StateTag>;
}
