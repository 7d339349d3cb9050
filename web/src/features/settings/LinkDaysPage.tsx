import { DATED_PURPOSES, type DecidedLinkDays, LINK_PURPOSES, MOST_LINK_DAYS } from '#shared/links/index.ts';
import { getLinkDays, linkDaysEdit, saveLinkDays } from '#shared/settings/index.ts';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { ToUnit } from '#web/features/team/ToUnit.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { NumberField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { linkDaysTexts } from './linkDaysTexts.ts';
import { SettingsHistory } from './SettingsHistory.tsx';
import { texts } from './texts.ts';

/** For how many days a volunteer's personal links are good, to be decided by the unit leader. */
export function LinkDaysPage() {
  const t = useTexts(linkDaysTexts);
  const read = useRead(getLinkDays, {});
  return (
    <>
      <PageHeader above={<ToUnit />} title={t('title')} documentTitle={t('title')} lead={t('lead')} />
      <Loaded read={read}>
        {({ current, history }) => (
          <Columns
            main={<LinkDaysForm key={current.version} decided={current} />}
            side={<SettingsHistory history={history} action="saveLinkDays" />}
          />
        )}
      </Loaded>
    </>
  );
}

interface LinkDaysValues {
  /** Null where nothing is typed; as typed where it is no number. */
  readonly days: Readonly<Record<(typeof DATED_PURPOSES)[number], number | string | null>>;
}

const valuesOf = ({ days }: DecidedLinkDays): LinkDaysValues => ({ days });

function LinkDaysForm({ decided }: { readonly decided: DecidedLinkDays }) {
  const t = useTexts(linkDaysTexts);
  const word = useTexts(texts);
  const purposeName = useTexts(LINK_PURPOSES);
  const toast = useToast();
  const latest = useLatest(getLinkDays, {});
  const { save, waiting } = useSave(saveLinkDays, ['settings']);
  const record = useRecordForm({
    draft: 'settings:links',
    schema: linkDaysEdit,
    defaults: valuesOf(decided),
    version: decided.version,
    toBody: (values, version) => ({ ...values, version }),
    async send(body) {
      await save({ body });
      toast({ text: t('saved') });
    },
    async latest() {
      const { current } = await latest();
      return { version: current.version, values: valuesOf(current) };
    },
  });
  return (
    <FormFrame record={record} submitLabel={word('save')} waiting={waiting}>
      {DATED_PURPOSES.map((purpose) => (
        <NumberField
          key={purpose}
          control={record.form.control}
          name={`days.${purpose}`}
          label={purposeName(purpose)}
          description={t('daysHelp', { most: MOST_LINK_DAYS[purpose] })}
        />
      ))}
      <p>{t('meetings')}</p>
    </FormFrame>
  );
}
