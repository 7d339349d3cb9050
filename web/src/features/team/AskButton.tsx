import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { AnyRoute } from '#shared/kernel/route.ts';
import type { Save } from '#web/app/queries.ts';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { useToast } from '#web/ui/Toasts.tsx';

interface Props<R extends AnyRoute> {
  readonly change: Save<R>;
  readonly request: Parameters<Save<R>['save']>[0];
  /** What is said when it is done. */
  readonly done: string;
  readonly variant?: 'primary' | 'secondary' | 'danger';
  readonly onDone?: () => void;
  readonly children: ReactNode;
}

/** A button that has something done at once, and shows beside itself why it was not. */
export function AskButton<R extends AnyRoute>({ change, request, done, variant = 'secondary', onDone, children }: Props<R>) {
  const toast = useToast();
  const ask = (): void => {
    change.save(request).then(
      () => {
        toast({ text: done });
        onDone?.();
      },
      // the refusal is shown above the button
      () => undefined,
    );
  };
  return (
    <>
      {change.error && <ProblemAlert error={change.error} />}
      <div>
        <Button
          size="small"
          variant={variant === 'danger' ? 'primary' : variant}
          {...(variant === 'danger' && { 'data-color': 'danger' })}
          loading={change.saving}
          onClick={ask}
        >
          {children}
        </Button>
      </div>
    </>
  );
}
