import { useNavigate } from '@tanstack/react-router';
import type { CaseRecord } from '#shared/conferences/index.ts';
import { TakeOutButton } from './TakeOutButton.tsx';

/** Takes the case one looks at out of the queue, and goes back to the meeting. */
export function TakeOutWay({ record }: { readonly record: CaseRecord }) {
  const navigate = useNavigate();
  const { conferenceId } = record;
  return (
    <div>
      <TakeOutButton
        conferenceId={conferenceId}
        line={record}
        onDone={() => void navigate({ to: '/samarbeid/moter/$conferenceId', params: { conferenceId } })}
      />
    </div>
  );
}
