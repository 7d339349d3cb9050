import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';

/** Out of a form without saving; what was typed stays as a draft. */
export function BackToRecord({ participantId }: { readonly participantId: string }) {
  const word = useTexts(common);
  return (
    <LinkButton to="/deltakere/$participantId" params={{ participantId }} variant="tertiary">
      {word('cancel')}
    </LinkButton>
  );
}
