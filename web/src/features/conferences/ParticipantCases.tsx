import { Link } from '@tanstack/react-router';
import { listParticipantCases } from '#shared/conferences/index.ts';
import { useRead } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Failed } from '#web/ui/States.tsx';
import { Day } from '#web/ui/When.tsx';
import { usePartnerName } from '../partners/usePartnerName.ts';
import { Additions } from './Additions.tsx';
import { Written } from './CaseAccount.tsx';
import { caseTexts } from './caseTexts.ts';
import css from './conferences.module.css';
import { TaskList } from './TasksSection.tsx';

/** What was written of a participant in meetings with partners; nothing is shown of one who was in none. */
export function ParticipantCases({ participantId }: { readonly participantId: string }) {
  const t = useTexts(caseTexts);
  const partnerName = usePartnerName();
  const read = useRead(listParticipantCases, { params: { participantId } });
  if (read.error) return <Failed error={read.error} retry={() => void read.refetch()} />;
  const items = read.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('ofParticipant')}>
      <ul className={css.list} aria-label={t('ofParticipant')}>
        {items.map(({ case: record, tasks }) => (
          <li key={record.id} className={css.item}>
            <p className={css.text}>
              <Link to="/samarbeid/moter/$conferenceId" params={{ conferenceId: record.conferenceId }} className="aksel-link">
                {partnerName(record.partnerId)} · <Day date={record.on} />
              </Link>
            </p>
            {record.told !== '' && <p className={css.prose}>{record.told}</p>}
            <Written record={record} />
            <Additions additions={record.additions} />
            {tasks.length > 0 && <TaskList tasks={tasks} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
