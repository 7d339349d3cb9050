import type { Opened } from '#shared/byLink/index.ts';
import type { OutboxOnScreen } from '#web/app/outbox/useOutbox.ts';
import { AnswerView } from './AnswerView.tsx';
import { BriefView } from './BriefView.tsx';
import { CallView } from './CallView.tsx';
import { MeetingsView } from './MeetingsView.tsx';
import { PauseView } from './PauseView.tsx';
import { RoleLimitsView } from './RoleLimitsView.tsx';

interface Props {
  readonly token: string;
  readonly opened: Opened;
  readonly outbox: OutboxOnScreen;
}

/** The one thing that a link is for. */
export function OpenedLink({ token, opened, outbox }: Props) {
  switch (opened.purpose) {
    case 'roleLimits':
      return <RoleLimitsView token={token} opened={opened} />;
    case 'answer':
      return <AnswerView token={token} opened={opened} />;
    case 'brief':
      return <BriefView told={opened.told} />;
    case 'meetings':
      return <MeetingsView opened={opened} outbox={outbox} />;
    case 'pause':
      return <PauseView token={token} opened={opened} />;
    case 'call':
      return <CallView token={token} />;
  }
}

/** What is opened for one purpose. */
export type OpenedFor<Purpose extends Opened['purpose']> = Extract<Opened, { readonly purpose: Purpose }>;
