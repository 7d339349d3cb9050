import { type Control, useWatch } from 'react-hook-form';
import { MEETING_OUTCOMES, WENT_AS_AGREED } from '#shared/matching/index.ts';
import { SKILLS } from '#shared/traits/index.ts';
import { CheckboxField, RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { MinutesField } from '#web/ui/form/MinutesField.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { today } from '#web/ui/When.tsx';
import { HELD, type MeetingValues } from './meetingForm.ts';

/** What the fields are called, by whoever tells of the meeting. */
type Word = (key: 'outcome' | 'did' | 'asAgreed' | 'minutes' | 'text' | 'textHelp' | 'on') => string;

interface Props<Sent> {
  readonly control: Control<MeetingValues, unknown, Sent>;
  readonly word: Word;
}

/** What came of a meeting: what was done, how it went and for how long is asked only of one that was held. */
export function MeetingFields<Sent>({ control, word }: Props<Sent>) {
  const outcomes = useOptions(MEETING_OUTCOMES);
  const activities = useOptions(SKILLS);
  const answers = useOptions(WENT_AS_AGREED);
  const outcome = useWatch({ control, name: 'outcome' });
  return (
    <>
      <RadioField control={control} name="outcome" label={word('outcome')} options={outcomes} />
      {outcome === HELD && (
        <>
          <CheckboxField control={control} name="did" label={word('did')} options={activities} optional />
          <RadioField control={control} name="asAgreed" label={word('asAgreed')} options={answers} />
          <MinutesField control={control} name="minutes" label={word('minutes')} optional />
        </>
      )}
      <TextArea control={control} name="text" label={word('text')} description={word('textHelp')} rows={2} optional />
      <DateField control={control} name="on" label={word('on')} to={today()} />
    </>
  );
}
