import type { StateMachine, Words } from '#shared/kernel/index.ts';

/** Where a member of staff is: asked to come, at work, or no longer let in. */
export const MEMBER_STATES = {
  invited: { nb: 'Invitert', nn: 'Invitert', en: 'Invited' },
  active: { nb: 'Arbeider her', nn: 'Arbeider her', en: 'Works here' },
  deactivated: { nb: 'Uten tilgang', nn: 'Utan tilgang', en: 'No access' },
} as const satisfies Words;

export type MemberState = keyof typeof MEMBER_STATES;

/** What a unit leader may do to somebody's access. */
export const MEMBER_ACTIONS = {
  deactivate: { nb: 'Ta bort tilgangen', nn: 'Ta bort tilgangen', en: 'Take away access' },
  reactivate: { nb: 'Gi tilgang igjen', nn: 'Gi tilgang igjen', en: 'Give access again' },
  inviteBack: { nb: 'Inviter på nytt', nn: 'Inviter på nytt', en: 'Invite again' },
} as const satisfies Words;

export type MemberAction = keyof typeof MEMBER_ACTIONS;

/**
 * The life of a member of staff. `join` is their own first sign-in. Whoever has signed in before is let in again as they
 * were; whoever never has is invited anew.
 */
export const memberLife = {
  initial: 'invited',
  transitions: {
    join: { from: ['invited'], to: 'active' },
    deactivate: { from: ['invited', 'active'], to: 'deactivated' },
    reactivate: { from: ['deactivated'], to: 'active' },
    inviteBack: { from: ['deactivated'], to: 'invited' },
  },
} as const satisfies StateMachine<MemberState, MemberAction | 'join'>;
