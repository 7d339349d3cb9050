import { createRootRoute } from '@tanstack/react-router';
import { Broken } from '../shell/Broken.tsx';
import { VisitorNotFound } from './VisitorNotFound.tsx';
import { VisitorShell } from './VisitorShell.tsx';

/** The root of every screen for those who do not work here. */
export const visitorRoot = createRootRoute({ component: VisitorShell, errorComponent: Broken, notFoundComponent: VisitorNotFound });
