import type { City } from '#shared/kernel/city.ts';
import { type ParticipantCard, PHASES } from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { RowLink } from '#web/ui/Rows.tsx';
import { NextText } from './NextText.tsx';
import type { NextThing } from './nextThing.ts';
import css from './ParticipantRow.module.css';
import { ParticipantStateTag } from './ParticipantStateTag.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly card: ParticipantCard;
  readonly city: City | undefined;
  readonly next: NextThing | undefined;
}

/** One participant in the list: who, what comes next, how far they have got to know each other, and where they are. */
export function ParticipantRow({ card, city, next }: Props) {
  const t = useTexts(texts);
  const phase = useTexts(PHASES);
  const { person } = useServices();
  const { id, preferredName, responsible } = card;
  const counsellor = responsible.id === person.id ? t('responsibleMe') : t('responsible', { name: responsible.name });
  const services = city?.services ?? [];
  const service = services.length > 1 ? services.find((one) => one.id === card.service)?.name : undefined;
  return (
    <RowLink to="/deltakere/$participantId" params={{ participantId: id }} className={`${css.line} ${css.row}`}>
      <span>
        <span className={css.name}>
          <PersonName name={preferredName} />
        </span>
        <span className={css.quiet}>{[phase(card.phase), service, counsellor].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={css.next} {...(next?.urgency === 'now' && { 'data-urgent': true })}>
        {next && <NextText next={next} />}
      </span>
      <span className={css.held}>{heldText(card, city, t)}</span>
      <span className={css.state}>
        <ParticipantStateTag state={card.state} pausedUntil={card.pausedUntil} />
      </span>
    </RowLink>
  );
}

function heldText(
  { heldConversations: held, state }: ParticipantCard,
  city: City | undefined,
  t: ReturnType<typeof useTexts<typeof texts>>,
) {
  if (city && state !== 'active' && held < city.minimumConversations) return t('heldOf', { held, required: city.minimumConversations });
  return held === 1 ? t('heldOne') : t('held', { held });
}
