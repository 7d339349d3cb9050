import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { common as refusals } from '#shared/kernel/commonRefusals.ts';
import type { ApiError } from '#web/app/apiError.ts';
import { openingTexts } from '#web/app/opening/texts.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import css from './States.module.css';

/** Why there is nothing here, and what to do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p className={css.emptyTitle}>{title}</p>
      {children}
    </div>
  );
}

/** Answers that asking again does not change: no access, not there. */
const FINAL: readonly number[] = [403, 404];

/** What failed, with a way to try again where that may help. */
export function Failed({ error, retry }: { readonly error: ApiError; readonly retry: () => void }) {
  const t = useTexts(common);
  const opening = useTexts(openingTexts);
  const isAskedWhy = error.problem?.code === refusals.reasonNeeded.code;
  return (
    <ProblemAlert error={error}>
      {isAskedWhy && (
        <Button size="small" className={css.retry} onClick={retry}>
          {opening('writeWhy')}
        </Button>
      )}
      {!FINAL.includes(error.status ?? 0) && (
        <Button size="small" variant="secondary" data-color="neutral" className={css.retry} onClick={retry}>
          {t('tryAgain')}
        </Button>
      )}
    </ProblemAlert>
  );
}

/** The outline of a list that is on its way. */
export function SkeletonRows({ rows = 6 }: { readonly rows?: number }) {
  const t = useTexts(common);
  return (
    <div role="status" aria-label={t('loading')} className={css.skeleton}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of nothing have nothing else to tell them apart
        <div key={row} className={css.skeletonRow}>
          <span className={css.skeletonName} />
          <span className={css.skeletonDetail} />
        </div>
      ))}
    </div>
  );
}

interface LoadedProps<Data> {
  readonly read: { readonly data: Data | undefined; readonly error: ApiError | null; readonly refetch: () => unknown };
  readonly skeleton?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** What was read, once it is; until then its outline, or why it could not be read. Old data stays while new is fetched, and where it cannot be. */
export function Loaded<Data>({ read, skeleton = <SkeletonRows />, children }: LoadedProps<Data>) {
  const failed = read.error && <Failed error={read.error} retry={() => void read.refetch()} />;
  if (read.data === undefined) return failed ?? skeleton;
  return (
    <>
      {failed}
      {children(read.data)}
    </>
  );
}
