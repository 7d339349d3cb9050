import { Button } from '@navikt/ds-react';
import { makeCalendarAddress, stopCalendarAddress } from '#shared/calendar/index.ts';
import { useSave } from '#web/app/queries.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import css from './AddressWays.module.css';
import { newAddress } from './secret.ts';
import { texts } from './texts.ts';

interface Props {
  /** The address that stands; null where there is none. */
  readonly standing: { readonly madeAt: string } | null;
  /** Whether it was made just now, and so stands above. */
  readonly made: boolean;
  readonly onMade: (address: string | undefined) => void;
}

/** How one's address stands, and what one can do with it. */
export function AddressWays({ standing, made, onMade }: Props) {
  const t = useTexts(texts);
  const toast = useToast();
  const { language } = useLanguage();
  const making = useSave(makeCalendarAddress, ['calendar']);
  const stopping = useSave(stopCalendarAddress, ['calendar']);
  const make = async (): Promise<void> => {
    const { address, tokenHash } = await newAddress(window.location.origin);
    await making.save({ body: { tokenHash, language } });
    onMade(address);
  };
  const stop = async (): Promise<void> => {
    await stopping.save({ body: {} });
    onMade(undefined);
    toast({ text: t('stopped') });
  };
  // what failed is shown below
  const shown = (doing: Promise<void>): void => void doing.catch(() => undefined);
  const error = making.error ?? stopping.error;
  return (
    <>
      {standing === null && <p>{t('none')}</p>}
      {standing !== null && !made && (
        <p>
          {t('since', { day: shortDate(standing.madeAt.slice(0, 10), today(), language) })} {t('notAgain')}
        </p>
      )}
      {error && <ProblemAlert error={error} />}
      <div className={css.ways}>
        <Button variant={standing ? 'secondary' : 'primary'} loading={making.saving} onClick={() => shown(make())}>
          {t(standing ? 'makeNew' : 'make')}
        </Button>
        {standing && (
          <Button variant="tertiary" loading={stopping.saving} onClick={() => shown(stop())}>
            {t('stop')}
          </Button>
        )}
      </div>
    </>
  );
}
