import { eraseParticipant } from '#shared/privacy/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import type { SeenRecord } from './EraseDialog.tsx';
import { EraseWay } from './EraseWay.tsx';
import { erasureTexts } from './erasureTexts.ts';

interface Props {
  readonly record: SeenRecord;
  readonly mayGo: boolean;
}

/** What the person a record is about can ask for. */
export function RightsSection({ record, mayGo }: Props) {
  const t = useTexts(erasureTexts);
  const may = useMay();
  if (!may(eraseParticipant)) return null;
  return (
    <Section title={t('rights')}>
      <EraseWay record={record} mayGo={mayGo} />
    </Section>
  );
}
