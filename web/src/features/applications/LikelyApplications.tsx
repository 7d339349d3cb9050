import type { LikelyApplication } from '#shared/applications/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RowLink, Rows } from '#web/ui/Rows.tsx';
import { LikelyText } from '../likeness/LikelyText.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly applications: readonly LikelyApplication[];
  /** What they are among all there are. */
  readonly label: string;
}

/** Applications that may be of the same person: why, and one click to each. */
export function LikelyApplications({ applications, label }: Props) {
  const t = useTexts(texts);
  return (
    <Rows items={applications} keyOf={({ id }) => id} label={label}>
      {(one) => (
        <RowLink to="/tidgivere/soknader/$applicationId" params={{ applicationId: one.id }}>
          <LikelyText name={one.name} facts={[t('one')]} because={one.because} />
        </RowLink>
      )}
    </Rows>
  );
}
