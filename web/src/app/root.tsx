import { createRootRoute } from '@tanstack/react-router';
import { Broken } from './shell/Broken.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Shell } from './shell/Shell.tsx';

const frame = { component: Shell, errorComponent: Broken, notFoundComponent: NotFound } as const;

/** The root of every screen of a city; features hang their routes on it. */
export const root = createRootRoute(frame);

/** The root of the national office's screens: there is no address there that leads to a person. */
export const nationalRoot = createRootRoute(frame);
