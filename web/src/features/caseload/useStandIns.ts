import type { Distribution, MemberShare } from '#shared/caseload/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import type { Option } from '#web/ui/form/fields.tsx';
import { texts } from './texts.ts';

/** The colleagues who could take over, with how many each follows already, where one may know. */
export function useStandIns({ standIns }: MemberShare, { colleagues, shares }: Distribution): Option[] {
  const t = useTexts(texts);
  const shown = useShownName();
  return colleagues
    .filter(({ id }) => standIns.includes(id))
    .map(({ id, name }) => {
      const share = shares.find(({ member }) => member.id === id);
      return { value: id, label: share ? t('standIn', { name: shown(name), n: share.participants }) : shown(name) };
    });
}
