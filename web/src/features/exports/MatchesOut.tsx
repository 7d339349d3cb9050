import { exportMatches } from '#shared/matching/index.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { matchColumns } from './columns/matches.ts';
import { TakeOut, type TakeOutProps } from './TakeOut.tsx';
import { texts } from './texts.ts';

type Props = Pick<TakeOutProps<never>, 'title' | 'ids'> & { readonly isWhole: boolean };

/** Takes the matches on the screen out as a file. */
export function MatchesOut(of: Props) {
  const t = useTexts(texts);
  const { call } = useServices();
  return (
    <TakeOut {...of} columns={matchColumns} read={async (ids) => (await call(exportMatches, { body: { ids } })).rows}>
      <p>{t('logged')}</p>
    </TakeOut>
  );
}
