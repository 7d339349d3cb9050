import { Button } from '@navikt/ds-react';
import { type Closure, listClosures, reopenRecord } from '#shared/access/index.ts';
import { useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { When } from '#web/ui/When.tsx';
import css from './AccessSection.module.css';
import { CloseToForm } from './CloseToForm.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly participantId: string;
  readonly onClose: () => void;
}

/** The members of staff a record is closed to, for a unit leader: who, by whom, and opening it again. */
export function ClosuresDialog({ participantId, onClose }: Props) {
  const t = useTexts(texts);
  const read = useRead(listClosures, { params: { participantId } });
  return (
    <Dialog open title={t('closedTo')} onClose={onClose}>
      <p>{t('closedToLead')}</p>
      <Loaded read={read}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{t('nobody')}</p>}
            <ul className={css.closures}>
              {items.map((closure) => (
                <ClosureLine key={closure.staff.id} participantId={participantId} closure={closure} />
              ))}
            </ul>
            <CloseToForm participantId={participantId} closed={items} />
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

function ClosureLine({ participantId, closure: { staff, declaredBy, on } }: { readonly participantId: string; readonly closure: Closure }) {
  const t = useTexts(texts);
  const toast = useToast();
  const { save, saving, error } = useSave(reopenRecord, ['access']);
  const reopen = (): void => {
    save({ params: { participantId }, body: { staffId: staff.id } }).then(
      () => toast({ text: t('reopened') }),
      // the refusal is shown in the line
      () => undefined,
    );
  };
  return (
    <li>
      {error && <ProblemAlert error={error} />}
      <div className={css.closure}>
        <span>
          <strong>{staff.name}</strong> · {t('declaredBy', { name: declaredBy.name })} · <When date={on} />
        </span>
        <Button variant="secondary" size="small" loading={saving} onClick={reopen}>
          {t('reopen', { name: staff.name })}
        </Button>
      </div>
    </li>
  );
}
