import { PREPARATIONS, VOLUNTEER_ACTIONS } from '#shared/volunteers/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { texts } from './texts.ts';

const ACTIONS = {
  ...VOLUNTEER_ACTIONS,
  ...PREPARATIONS,
  askForCall: { nb: 'Bedt om å bli ringt', nn: 'Bede om å bli ringd', en: 'Asked to be called' },
  register: texts.registerAction,
  takeIn: texts.takeInAction,
  update: texts.updateAction,
  supervise: texts.superviseAction,
  correctSupervision: texts.correctSupervisionAction,
  removeCertificate: texts.removeCertificateAction,
  changeResponsible: texts.handOverAction,
} as const;
const isKnown = (action: string): action is keyof typeof ACTIONS => action in ACTIONS;

/** What was done with a volunteer, in words. A name from a later version of the product stands as it is. */
export function useVolunteerActions(): (action: string) => string {
  const word = useTexts(ACTIONS);
  return (action) => (isKnown(action) ? word(action) : action);
}
