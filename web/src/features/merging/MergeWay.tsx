import { mergeParticipants } from '#shared/merging/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { mergingTexts } from './texts.ts';

/** The way to merge a record with another of the same person, for those who may. */
export function MergeWay({ participantId }: { readonly participantId: string }) {
  const t = useTexts(mergingTexts);
  const may = useMay();
  if (!may(mergeParticipants)) return null;
  return (
    <LinkButton to="/deltakere/$participantId/sla-sammen" params={{ participantId }} variant="tertiary" size="small">
      {t('way')}
    </LinkButton>
  );
}
