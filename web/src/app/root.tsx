import { createRootRoute } from '@tanstack/react-router';
import { Broken } from './shell/Broken.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Shell } from './shell/Shell.tsx';

/** The root of every screen; features hang their routes on it. */
export const root = createRootRoute({ component: Shell, errorComponent: Broken, notFoundComponent: NotFound });
