import { change, type Operation, read } from '#functions/platform/operation.ts';
import { getLinkDays, getSettings, getWeights, saveAreas, saveLinkDays, saveRhythm, saveWeights } from '#shared/settings/index.ts';
import { show } from './getSettings.ts';
import { decideLinkDays, showLinkDays } from './linkDays.ts';
import { decideAreas } from './saveAreas.ts';
import { decideRhythm } from './saveRhythm.ts';
import { showWeights, weigh } from './weights.ts';

/** What a city decides for itself. */
export const settingsOperations: readonly Operation[] = [
  read(getSettings, show),
  change(saveAreas, decideAreas),
  change(saveRhythm, decideRhythm),
  read(getWeights, showWeights),
  change(saveWeights, weigh),
  read(getLinkDays, showLinkDays),
  change(saveLinkDays, decideLinkDays),
];
