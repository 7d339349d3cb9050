import { PHONE } from './support/browser.ts';
import { lookAtEveryPage } from './support/everyPage.ts';

await lookAtEveryPage('en', { viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: 'dark' });
