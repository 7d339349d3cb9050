import { getRouteApi } from '@tanstack/react-router';
import { getMatching } from '#shared/matching/index.ts';
import { getParticipant, type ToldConversation } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { Timeline } from '#web/ui/Timeline.tsx';
import { ParticipantCases } from '../conferences/ParticipantCases.tsx';
import css from './ConversationsTab.module.css';
import { conversationTexts } from './conversationTexts.ts';
import { DisagreeButton } from './DisagreeDialog.tsx';
import { ConversationItem } from './HappeningItem.tsx';
import { conversationNumbers } from './timeline.ts';

const screen = getRouteApi('/deltakere/$participantId');

/** The conversations with a participant, latest first, and how far they are from enough; then what was written in meetings with partners. */
export function ConversationsTab() {
  const t = useTexts(conversationTexts);
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  const readiness = useRead(getMatching, { params }).data?.readiness;
  return (
    <Loaded read={read}>
      {({ conversations }) => (
        <div className={css.tab}>
          {conversations.length === 0 ? (
            <Empty title={t('noneTitle')}>
              <p>{t('noneDetail')}</p>
            </Empty>
          ) : (
            <Section title={t('list')}>
              {readiness && readiness.held < readiness.required && (
                <p>{t('count', { held: readiness.held, required: readiness.required })}</p>
              )}
              <List participantId={params.participantId} conversations={conversations} />
            </Section>
          )}
          <ParticipantCases {...params} />
        </div>
      )}
    </Loaded>
  );
}

function List({ participantId, conversations }: { readonly participantId: string; readonly conversations: readonly ToldConversation[] }) {
  const t = useTexts(conversationTexts);
  const numbers = conversationNumbers(conversations);
  return (
    <Timeline label={t('list')}>
      {conversations.map((conversation) => (
        <ConversationItem
          key={conversation.id}
          conversation={conversation}
          number={numbers.get(conversation.id) ?? null}
          ways={conversation.note !== '' && <DisagreeButton participantId={participantId} conversationId={conversation.id} />}
        />
      ))}
    </Timeline>
  );
}
