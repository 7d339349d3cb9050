import { common, Refused } from '#shared/kernel/index.ts';
import { actorOf, type Login } from '../actor.ts';
import type { Step } from './step.ts';

/** Lets in whom the route names, by their token alone. A route nobody found lets in nobody. */
export const allowed = (login: Login, now: () => Date): Step => ({
  before: ({ event, context }) => {
    const access = context.route?.access ?? [];
    if (access === 'public') return;
    const actor = actorOf(event.requestContext.authorizer?.jwt?.claims, login, now());
    if (!actor.roles.some((role) => access.includes(role))) throw new Refused(common.notAllowed);
    context.actor = actor;
  },
});
