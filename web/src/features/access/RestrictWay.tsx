import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { getRestriction, liftRestriction, type Restriction } from '#shared/access/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { Day } from '#web/ui/When.tsx';
import css from './AccessSection.module.css';
import { RestrictForm } from './RestrictForm.tsx';
import { restrictionTexts } from './restrictionTexts.ts';

interface Props {
  readonly participantId: string;
  /** Whether they have said goodbye. */
  readonly isClosed: boolean;
}

/** Where the law keeps a record from being erased: the way to keep it without using it, and to use it again. */
export function RestrictWay({ participantId, isClosed }: Props) {
  const t = useTexts(restrictionTexts);
  const read = useRead(getRestriction, { params: { participantId } });
  const [naming, setNaming] = useState(false);
  return (
    <Loaded read={read}>
      {({ restriction }) => (
        <div>
          {restriction && <Standing restriction={restriction} />}
          {!restriction && !isClosed && <p>{t('first')}</p>}
          <div className={css.ways}>
            {(restriction || isClosed) && (
              <Button variant="secondary" size="small" onClick={() => setNaming(true)}>
                {t(restriction ? 'nameMore' : 'take')}
              </Button>
            )}
            {restriction && <UseAgain participantId={participantId} />}
          </div>
          {naming && (
            <Dialog open title={t(restriction ? 'nameMore' : 'take')} onClose={() => setNaming(false)}>
              <RestrictForm participantId={participantId} named={restriction?.to ?? []} onDone={() => setNaming(false)} />
            </Dialog>
          )}
        </div>
      )}
    </Loaded>
  );
}

function Standing({ restriction: { to, by, on } }: { readonly restriction: Restriction }) {
  const t = useTexts(restrictionTexts);
  const shown = useShownName();
  return (
    <p>
      {to.length > 0 ? t('opens', { names: to.map(({ name }) => shown(name)).join(', ') }) : t('opensAlone')}{' '}
      {t('takenBy', { name: shown(by.name) })} · <Day date={on} />
    </p>
  );
}

function UseAgain({ participantId }: Pick<Props, 'participantId'>) {
  const t = useTexts(restrictionTexts);
  const toast = useToast();
  const { save, saving, error } = useSave(liftRestriction, ['access', 'participants', 'privacy']);
  const use = (): void => {
    save({ params: { participantId }, body: {} }).then(
      () => toast({ text: t('used') }),
      // the refusal is shown beside the button
      () => undefined,
    );
  };
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Button variant="tertiary" size="small" loading={saving} onClick={use}>
        {t('use')}
      </Button>
    </>
  );
}
