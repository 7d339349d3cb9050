import { keysOf } from './keysOf.ts';

/** A transition as data: the states it may start from and the one it leads to. */
export interface Transition<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
}

/** A life as data. The list of `from` states becomes the write's condition and the drawing in the docs. */
export interface StateMachine<State extends string, Action extends string> {
  readonly initial: State;
  readonly transitions: Readonly<Record<Action, Transition<State>>>;
}

/** The actions that a state allows, in the machine's order. */
export function actionsFrom<State extends string, Action extends string>(machine: StateMachine<State, Action>, state: State): Action[] {
  return keysOf(machine.transitions).filter((action) => machine.transitions[action].from.includes(state));
}

/** The state an action leads to, or undefined where it may not start from this one. */
export function nextState<State extends string, Action extends string>(
  machine: StateMachine<State, Action>,
  state: State,
  action: Action,
): State | undefined {
  const transition = machine.transitions[action];
  return transition.from.includes(state) ? transition.to : undefined;
}
