import { DESKTOP } from './support/browser.ts';
import { lookAtEveryPage } from './support/everyPage.ts';

// layout depends on the size and contrast on the colours, so that two of the four tell as much as all;
// the phone takes the dark, and English, whose words are the longest
await lookAtEveryPage('nn', { viewport: DESKTOP, colorScheme: 'light' });
