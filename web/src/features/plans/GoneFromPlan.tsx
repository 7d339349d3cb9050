import { Link } from '@tanstack/react-router';
import { common } from '#shared/kernel/commonRefusals.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Empty } from '#web/ui/States.tsx';
import { texts } from './texts.ts';

/** A part of the plan that an address names and that is not there. */
export function GoneFromPlan({ participantId }: { readonly participantId: string }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Empty title={common.notFound.title[language]}>
      <p>{common.notFound.detail[language]}</p>
      <Link className="aksel-link" to="/deltakere/$participantId/plan" params={{ participantId }}>
        {t('back')}
      </Link>
    </Empty>
  );
}
