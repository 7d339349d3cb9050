import { useCityRead } from '#web/app/useCity.ts';

/** Tells the city who has come, whatever screen they came to: somebody invited is at work from then on. Shows nothing. */
export function SignInTold() {
  useCityRead();
  return null;
}
