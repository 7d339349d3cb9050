import type { DecidedWeights } from '#shared/matching/index.ts';
import { getWeights, saveWeights, weightsEdit } from '#shared/settings/index.ts';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { ToUnit } from '#web/features/team/ToUnit.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Columns } from '#web/ui/Columns.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Notice } from '#web/ui/Notice.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';
import { WeightsFields } from './WeightsFields.tsx';
import { WeightsHistory } from './WeightsHistory.tsx';
import type { WeightsValues } from './weightsForm.ts';
import { weightsTexts } from './weightsTexts.ts';

/** How much each part of a suggestion weighs in the city, to be decided by its unit leader. */
export function WeightsPage() {
  const t = useTexts(weightsTexts);
  const read = useRead(getWeights, {});
  return (
    <>
      <PageHeader above={<ToUnit />} title={t('title')} documentTitle={t('title')} lead={t('lead')} />
      <Loaded read={read}>
        {({ current, earlier }) => (
          <Columns
            main={
              <>
                <Notice title={t('evidenceTitle')}>{t('evidence')}</Notice>
                <WeightsForm key={current.version} weights={current} />
              </>
            }
            side={<WeightsHistory versions={[current, ...earlier]} />}
          />
        )}
      </Loaded>
    </>
  );
}

const valuesOf = ({ points }: Pick<DecidedWeights, 'points'>): WeightsValues => ({ points });

function WeightsForm({ weights }: { readonly weights: DecidedWeights }) {
  const t = useTexts(weightsTexts);
  const word = useTexts(texts);
  const toast = useToast();
  const latest = useLatest(getWeights, {});
  const { save, waiting } = useSave(saveWeights, ['settings', 'matching']);
  const record = useRecordForm({
    draft: 'settings:weights',
    schema: weightsEdit,
    defaults: valuesOf(weights),
    version: weights.version,
    toBody: (values, version) => ({ ...values, version }),
    async send(body) {
      await save({ body });
      toast({ text: word('saved') });
    },
    async latest() {
      const { current } = await latest();
      return { version: current.version, values: valuesOf(current) };
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('save')} waiting={waiting}>
      <WeightsFields control={record.form.control} standing={weights.points} />
    </FormFrame>
  );
}
