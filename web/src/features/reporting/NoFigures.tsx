import { registerParticipant } from '#shared/participants/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Empty } from '#web/ui/States.tsx';
import { texts } from './texts.ts';

/** What a new city sees: nothing to count yet, and where counting begins. */
export function NoFigures() {
  const t = useTexts(texts);
  const may = useMay();
  const { register } = useParticipantWord();
  return (
    <Empty title={t('noneTitle')}>
      <p>{t('noneDetail')}</p>
      {may(registerParticipant) && <LinkButton to="/deltakere/ny">{register}</LinkButton>}
    </Empty>
  );
}
