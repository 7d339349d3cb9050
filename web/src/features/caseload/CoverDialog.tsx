import type { Distribution, MemberShare } from '#shared/caseload/index.ts';
import { coverInput, endCover, makeCover } from '#shared/covers/index.ts';
import { addDays } from '#shared/kernel/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';
import { useStandIns } from './useStandIns.ts';

interface Props {
  readonly share: MemberShare;
  readonly distribution: Distribution;
  /** The participants and volunteers to be covered; null for the whole caseload. */
  readonly only: readonly string[] | null;
  readonly onClose: () => void;
}

/** What a cover makes old: whose list things stand on, and who may open what. */
const OUTDATED = ['today', 'covers', 'caseload'];

/** A week, today included: what one usually is ill. Days. */
const USUAL_DAYS = 6;

/** Who does the work meanwhile, and how long. */
export function CoverDialog(props: Props) {
  const t = useTexts(texts);
  const shown = useShownName();
  return (
    <Dialog open title={t('coverTitle', { name: shown(props.share.member.name) })} onClose={props.onClose}>
      <CoverForm {...props} />
    </Dialog>
  );
}

interface CoverValues {
  readonly by: string;
  readonly from: string | null;
  readonly to: string | null;
}

function CoverForm({ share, distribution, only, onClose }: Props) {
  const t = useTexts(texts);
  const shown = useShownName();
  const toast = useToast();
  const { today } = distribution;
  const { save, waiting } = useSave(makeCover, OUTDATED);
  const { save: end } = useSave(endCover, OUTDATED);
  const options = useStandIns(share, distribution);
  const of = share.member.id;
  const defaults: CoverValues = { by: '', from: today, to: addDays(today, USUAL_DAYS) };
  const record = useRecordForm({
    draft: `cover:${of}:${only ? 'some' : 'all'}`,
    schema: coverInput,
    defaults,
    toBody: (values) => ({ of, only: only && [...only], ...values }),
    async send(body) {
      const { id } = await save({ body });
      const name = shown(distribution.colleagues.find((one) => one.id === body.by)?.name ?? '');
      toast({ text: t('isCovered', { name }), undo: () => void end({ params: { coverId: id }, body: {} }) });
      onClose();
    },
  });
  const { control } = record.form;
  if (options.length === 0) return <p>{t('nobodyCan')}</p>;
  return (
    <FormFrame record={record} submitLabel={t('cover')} waiting={waiting}>
      <p>{only ? t('coverSomeLead', { n: only.length }) : t('coverLead')}</p>
      <RadioField control={control} name="by" label={t('who')} options={options} />
      <DateField control={control} name="from" label={t('from')} from={today} />
      <DateField control={control} name="to" label={t('to')} from={today} />
    </FormFrame>
  );
}
