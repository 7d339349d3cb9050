import { proposalInput, type Suggestion } from '#shared/matching/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { filledIn } from '#web/ui/form/filledIn.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { suggestionTexts } from './suggestionTexts.ts';
import { usePropose } from './usePropose.ts';

interface Props {
  readonly participantId: string;
  readonly assignmentId: string;
  readonly suggestion: Pick<Suggestion, 'volunteerId' | 'volunteerName'>;
  readonly onClose: () => void;
}

/** Proposes another than the first, asking what made the difference; no answer is owed. */
export function ProposeDialog(props: Props) {
  const t = useTexts(suggestionTexts);
  const shown = useShownName();
  return (
    <Dialog open title={t('proposeWho', { name: shown(props.suggestion.volunteerName) })} onClose={props.onClose}>
      <ProposeForm {...props} />
    </Dialog>
  );
}

function ProposeForm({ participantId, assignmentId, suggestion }: Props) {
  const t = useTexts(suggestionTexts);
  const shown = useShownName();
  const { send, waiting } = usePropose(participantId, assignmentId);
  const { volunteerId, volunteerName } = suggestion;
  const record = useRecordForm({
    draft: `assignment:${assignmentId}:proposal:${volunteerId}`,
    schema: proposalInput,
    defaults: { choiceReason: '' },
    toBody: (values) => ({ assignmentId, volunteerId, ...filledIn(values) }),
    send: (body) => send(suggestion, body),
  });
  return (
    <FormFrame record={record} submitLabel={t('propose')} waiting={waiting}>
      <TextField
        control={record.form.control}
        name="choiceReason"
        label={t('whyNotFirst', { name: shown(volunteerName) })}
        description={t('whyNotFirstHelp')}
        optional
      />
    </FormFrame>
  );
}
