import { keysOf } from '#shared/kernel/keysOf.ts';
import { COMPONENTS, type DecidedWeights } from '#shared/matching/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Moment } from '#web/ui/When.tsx';
import { weightsTexts } from './weightsTexts.ts';

/** Every way the city has weighed, the latest first: the points, who decided and when. A match keeps the version it was proposed by. */
export function WeightsHistory({ versions }: { readonly versions: readonly DecidedWeights[] }) {
  const t = useTexts(weightsTexts);
  const part = useTexts(COMPONENTS);
  const shown = useShownName();
  return (
    <Section title={t('versions')}>
      {versions.map(({ version, points, changed }) => (
        <details key={version}>
          <summary>
            {t('version', { version })}{' '}
            {changed ? (
              <>
                <Moment at={changed.at} /> · {shown(changed.by.name)}
              </>
            ) : (
              t('asDeployed')
            )}
          </summary>
          <p>
            {keysOf(COMPONENTS)
              .map((component) => `${part(component)} ${points[component]}`)
              .join(' · ')}
          </p>
        </details>
      ))}
    </Section>
  );
}
