import { restrictRecord } from '#shared/access/index.ts';
import { eraseParticipant } from '#shared/privacy/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { useMay } from '#web/app/useMay.ts';
import { RestrictWay } from '#web/features/access/RestrictWay.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { EraseWay } from './EraseWay.tsx';
import { erasureTexts } from './erasureTexts.ts';
import { HandOverWay } from './HandOverWay.tsx';
import css from './Privacy.module.css';
import type { SeenRecord } from './seenRecord.ts';

interface Props {
  readonly record: SeenRecord;
  /** Whether the person is no longer with us, or has taken back that they are registered. */
  readonly mayGo: boolean;
  /** Whether they have said goodbye, whatever they have consented to. */
  readonly isClosed: boolean;
}

/** What the person a record is about can ask for. */
export function RightsSection({ record, mayGo, isClosed }: Props) {
  const t = useTexts(erasureTexts);
  const may = useMay();
  const keptByLaw = useCity()?.kind === 'municipality';
  return (
    <Section title={t('rights')}>
      <div className={css.sections}>
        <HandOverWay record={record} />
        {may(eraseParticipant) && <EraseWay record={record} mayGo={mayGo} />}
        {keptByLaw && record.kind === 'participant' && may(restrictRecord) && <RestrictWay participantId={record.id} isClosed={isClosed} />}
      </div>
    </Section>
  );
}
