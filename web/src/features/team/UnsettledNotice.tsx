import { settleMember } from '#shared/team/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { AskButton } from './AskButton.tsx';
import { texts } from './texts.ts';

/** Says that the login lags behind what is said here, and lets one finish what was interrupted. */
export function UnsettledNotice({ memberId }: { readonly memberId: string }) {
  const t = useTexts(texts);
  const change = useSave(settleMember, ['team']);
  return (
    <Notice
      title={t('unsettledTitle')}
      ways={
        <AskButton change={change} request={{ params: { memberId }, body: {} }} done={t('settled')} variant="primary">
          {t('settle')}
        </AskButton>
      }
    >
      {t('unsettled')}
    </Notice>
  );
}
