import { CONFERENCE_STATES, type ConferenceCard } from '#shared/conferences/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RowLink, Rows, RowText } from '#web/ui/Rows.tsx';
import { StateTag } from '#web/ui/StateTag.tsx';
import { When } from '#web/ui/When.tsx';
import { usePartnerName } from '../partners/usePartnerName.ts';
import { SHAPES } from './shapes.ts';

interface Props {
  readonly conferences: readonly ConferenceCard[];
  readonly label: string;
}

/** Meetings, each with whom and when. */
export function ConferenceRows({ conferences, label }: Props) {
  const stateName = useTexts(CONFERENCE_STATES);
  const partnerName = usePartnerName();
  return (
    <Rows items={conferences} keyOf={({ id }) => id} label={label}>
      {({ id, partnerId, on, state }) => (
        <RowLink to="/samarbeid/moter/$conferenceId" params={{ conferenceId: id }}>
          <RowText
            title={partnerName(partnerId)}
            detail={<When date={on} />}
            aside={<StateTag shape={SHAPES[state]}>{stateName(state)}</StateTag>}
          />
        </RowLink>
      )}
    </Rows>
  );
}
