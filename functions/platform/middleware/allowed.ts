import { common, Refused } from '#shared/kernel/index.ts';
import { actorOf } from '../actor.ts';
import type { Config } from '../config.ts';
import type { Step } from './step.ts';

/** Lets in whom the route names, by their token alone. A route nobody found lets in nobody. */
export const allowed = (config: Config, now: () => Date): Step => ({
  before: ({ event, context }) => {
    const access = context.operation?.route.access ?? [];
    if (access === 'public') return;
    const actor = actorOf(event.requestContext.authorizer?.jwt?.claims, config, now());
    if (!actor.roles.some((role) => access.includes(role))) throw new Refused(common.notAllowed);
    context.actor = actor;
  },
});
