import * as z from 'zod/mini';
import type { Distribution, MemberShare } from '#shared/caseload/index.ts';
import { id } from '#shared/kernel/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';
import { useHandOver } from './useHandOver.ts';
import { useStandIns } from './useStandIns.ts';

interface Props {
  readonly share: MemberShare;
  readonly distribution: Distribution;
  /** The participants and volunteers to be handed over; null for everything. */
  readonly chosen: readonly string[] | null;
  readonly onClose: () => void;
}

const choice = z.strictObject({ to: id });

/** Who takes over for good. */
export function HandOverDialog(props: Props) {
  const t = useTexts(texts);
  const shown = useShownName();
  return (
    <Dialog open title={t('handOverTitle', { name: shown(props.share.member.name) })} onClose={props.onClose}>
      <HandOverForm {...props} />
    </Dialog>
  );
}

function HandOverForm({ share, distribution, chosen, onClose }: Props) {
  const t = useTexts(texts);
  const shown = useShownName();
  const toast = useToast();
  const options = useStandIns(share, distribution);
  const { run, progress } = useHandOver(share.member.id, chosen);
  const record = useRecordForm({
    draft: `hand-over:${share.member.id}`,
    schema: choice,
    defaults: { to: '' },
    toBody: (values) => values,
    async send({ to }) {
      const stayed = await run(to);
      const name = shown(distribution.colleagues.find((one) => one.id === to)?.name ?? '');
      toast({ text: stayed > 0 ? t('someStayed', { n: stayed }) : t('isHandedOver', { name }) });
      onClose();
    },
  });
  if (options.length === 0) return <p>{t('nobodyCan')}</p>;
  return (
    <FormFrame record={record} submitLabel={t('handOver')}>
      <p>{chosen ? t('handOverSomeLead', { n: chosen.length }) : t('handOverLead')}</p>
      <RadioField control={record.form.control} name="to" label={t('toWhom')} options={options} />
      <p role="status">{progress && t('progress', { done: progress.done, of: progress.of })}</p>
    </FormFrame>
  );
}
