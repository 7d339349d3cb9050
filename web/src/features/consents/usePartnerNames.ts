import { listPartners } from '#shared/partners/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import type { Option } from '#web/ui/form/fields.tsx';
import { consentTexts } from './consentTexts.ts';

/** The city's partners by name: as options, and one by its id. */
export function usePartnerNames(): { readonly options: Option[]; readonly nameOf: (id: string) => string } {
  const t = useTexts(consentTexts);
  const { items = [] } = useWholeList(listPartners);
  const options = items.map(({ id, name }) => ({ value: id, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'nb'));
  return { options, nameOf: (id) => options.find(({ value }) => value === id)?.label ?? t('thePartner') };
}
