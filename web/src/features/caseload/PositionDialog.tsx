import { getDistribution, type MemberShare, positionInput, setPosition } from '#shared/caseload/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { NumberField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { texts } from './texts.ts';

interface Props {
  readonly share: MemberShare;
  readonly onClose: () => void;
}

const FULL: number = 100;

/** How much of a full position somebody works. */
export function PositionDialog(props: Props) {
  const t = useTexts(texts);
  const shown = useShownName();
  return (
    <Dialog open title={t('positionTitle', { name: shown(props.share.member.name) })} onClose={props.onClose}>
      <PositionForm {...props} />
    </Dialog>
  );
}

function PositionForm({ share: { member, position }, onClose }: Props) {
  const t = useTexts(texts);
  const params = { memberId: member.id };
  const latest = useLatest(getDistribution, {});
  const { save, waiting } = useSave(setPosition, ['caseload']);
  const record = useRecordForm({
    draft: `position:${member.id}`,
    schema: positionInput,
    defaults: { fte: position?.fte ?? FULL },
    version: position?.version ?? 0,
    toBody: ({ fte }, version) => ({ fte, version }),
    async send(body) {
      await save({ params, body });
      onClose();
    },
    latest: async () => {
      const now = (await latest()).shares.find((share) => share.member.id === member.id)?.position;
      return { version: now?.version ?? 0 };
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('savePosition')} waiting={waiting}>
      <NumberField control={record.form.control} name="fte" label={t('percent')} description={t('percentHelp')} />
    </FormFrame>
  );
}
