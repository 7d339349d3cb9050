import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import {
  keyOfItem,
  latestSnooze,
  SNOOZE_REASONS,
  snoozeInput,
  snoozeItem,
  TASKS,
  type TodayItem,
  textOf,
  unsnoozeItem,
} from '#shared/today/index.ts';
import { useSave } from '#web/app/queries.ts';
import { relativeDay, shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly item: TodayItem;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

/** Until which day, and why: two taps and a button. */
export function SnoozeDialog(props: Props) {
  const t = useTexts(texts);
  const taskName = useTexts(TASKS);
  return (
    <Dialog open title={t('snoozeTitle', { task: taskName(props.item.task) })} onClose={props.onClose}>
      <SnoozeForm {...props} />
    </Dialog>
  );
}

/** The days one usually means, as far as the line can wait; the last day it can wait is always among them. */
export function daysFor(item: TodayItem, today: LocalDate): LocalDate[] {
  const latest = latestSnooze(item, today);
  if (latest === null) return [];
  const usual = [1, 3, 7].map((days) => addDays(today, days)).filter((day) => day < latest);
  return [...usual, latest];
}

function SnoozeForm({ item, today, onClose }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const toast = useToast();
  const key = keyOfItem(item);
  const { save, waiting } = useSave(snoozeItem, ['today']);
  const { save: undo } = useSave(unsnoozeItem, ['today']);
  const days = daysFor(item, today).map((day) => ({
    value: day,
    label: `${relativeDay(day, today, language)} · ${shortDate(day, today, language)}`,
  }));
  const reasons = useOptions(SNOOZE_REASONS);
  const record = useRecordForm({
    draft: `today:snooze:${textOf(key)}`,
    schema: snoozeInput,
    defaults: { until: days[0]?.value ?? '', reason: '' },
    toBody: (values) => ({ ...key, ...values }),
    async send(body) {
      await save({ body });
      onClose();
      toast({ text: t('isPutOff', { day: shortDate(body.until, today, language) }), undo: () => void undo({ body: key }) });
    },
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('snooze')} waiting={waiting}>
      <RadioField control={control} name="until" label={t('until')} options={days} />
      <RadioField control={control} name="reason" label={t('why')} options={reasons} />
    </FormFrame>
  );
}
