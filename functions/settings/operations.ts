import { change, type Operation, read } from '#functions/platform/operation.ts';
import { getSettings, getWeights, saveAreas, saveRhythm, saveWeights } from '#shared/settings/index.ts';
import { show } from './getSettings.ts';
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
];
