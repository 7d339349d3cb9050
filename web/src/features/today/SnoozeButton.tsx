import { ArrowUndoIcon, ClockIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { keyOfItem, latestSnooze, type TodayItem, unsnoozeItem } from '#shared/today/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import css from './TaskRow.module.css';
import { texts } from './texts.ts';

interface Props {
  readonly item: TodayItem;
  readonly today: string;
}

/** Puts a line off, or takes it back; what cannot wait has no such button. */
export function SnoozeButton({ item, today }: Props) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  if (item.snoozed) return <TakeBack item={item} />;
  if (latestSnooze(item, today) === null) return null;
  return (
    <div className={css.aside}>
      <Button variant="tertiary" data-color="neutral" size="small" icon={<ClockIcon aria-hidden />} onClick={() => setOpen(true)}>
        <span className={css.word}>{t('snooze')}</span>
      </Button>
      {open && <SnoozeDialog item={item} today={today} onClose={() => setOpen(false)} />}
    </div>
  );
}

function TakeBack({ item }: Pick<Props, 'item'>) {
  const t = useTexts(texts);
  const toast = useToast();
  const { save, saving } = useSave(unsnoozeItem, ['today']);
  const takeBack = async (): Promise<void> => {
    try {
      await save({ body: keyOfItem(item) });
      toast({ text: t('takenBack') });
    } catch {
      toast({ text: t('notTakenBack') });
    }
  };
  return (
    <div className={css.aside}>
      <Button
        variant="tertiary"
        data-color="neutral"
        size="small"
        icon={<ArrowUndoIcon aria-hidden />}
        loading={saving}
        onClick={() => void takeBack()}
      >
        <span className={css.word}>{t('takeBack')}</span>
      </Button>
    </div>
  );
}
