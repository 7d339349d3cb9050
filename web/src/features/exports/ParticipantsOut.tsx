import { exportParticipants, exportRegistrations } from '#shared/participants/index.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { type ParticipantLine, participantColumns } from './columns/participants.ts';
import { TakeOut, type TakeOutProps } from './TakeOut.tsx';
import { texts } from './texts.ts';

type Props = Pick<TakeOutProps<never>, 'title' | 'ids'> & { readonly isWhole: boolean };

/** Takes the participants on the screen out as a file. */
export function ParticipantsOut(of: Props) {
  const t = useTexts(texts);
  const { call } = useServices();
  const read = async (ids: string[]): Promise<ParticipantLine[]> => {
    const body = { ids };
    const [{ rows: cards }, { rows: own }] = await Promise.all([call(exportParticipants, { body }), call(exportRegistrations, { body })]);
    const registered = new Map(own.map(({ id, registration }) => [id, registration]));
    return cards.map((card) => ({ card, registration: registered.get(card.id) ?? null }));
  };
  return (
    <TakeOut {...of} columns={participantColumns} read={read}>
      <p>{t('ownOnly')}</p>
      <p>{t('logged')}</p>
    </TakeOut>
  );
}
