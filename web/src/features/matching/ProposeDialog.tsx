import { CHOICE_KINDS, type ChoiceKind, proposalInput, type Suggestion } from '#shared/matching/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { filledIn } from '#web/ui/form/filledIn.ts';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { suggestionTexts } from './suggestionTexts.ts';
import { usePropose } from './usePropose.ts';

interface Props {
  readonly participantId: string;
  readonly assignmentId: string;
  readonly suggestion: Pick<Suggestion, 'volunteerId' | 'volunteerName'>;
  readonly onClose: () => void;
}

interface Values {
  readonly choiceKind: string | null;
  readonly choiceReason: string;
}

const defaults: Values = { choiceKind: null, choiceReason: '' };

/** Said by the city's plan itself, and by nobody who chooses among suggestions. */
const IN_THE_PLAN: ChoiceKind = 'cityPlan';

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
  const kinds = useOptions(CHOICE_KINDS);
  const { send, waiting } = usePropose(participantId, assignmentId);
  const { volunteerId, volunteerName } = suggestion;
  const record = useRecordForm({
    draft: `assignment:${assignmentId}:proposal:${volunteerId}`,
    schema: proposalInput,
    defaults,
    toBody: ({ choiceKind, ...words }) => ({ assignmentId, volunteerId, ...(choiceKind !== null && { choiceKind }), ...filledIn(words) }),
    send: (body) => send(suggestion, body),
  });
  return (
    <FormFrame record={record} submitLabel={t('propose')} waiting={waiting}>
      <RadioField
        control={record.form.control}
        name="choiceKind"
        label={t('whyNotFirst', { name: shown(volunteerName) })}
        description={t('whyNotFirstHelp')}
        options={kinds.filter(({ value }) => value !== IN_THE_PLAN)}
        optional
      />
      <TextField control={record.form.control} name="choiceReason" label={t('ownWords')} description={t('ownWordsHelp')} optional />
    </FormFrame>
  );
}
