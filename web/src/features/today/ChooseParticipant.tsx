import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listParticipants } from '#shared/participants/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
import { PersonName } from '#web/app/names.tsx';
import { useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FilterText } from '#web/ui/Filters.tsx';
import { Failed, SkeletonRows } from '#web/ui/States.tsx';
import css from './ChooseParticipant.module.css';
import { texts } from './texts.ts';

const SHOWN = 6;

/** Whose conversation it was: those one talked with last come first, until one types. */
export function ChooseParticipant({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useTexts(texts);
  return (
    <Dialog open={open} title={t('withWhom')} onClose={onClose}>
      <Choices />
    </Dialog>
  );
}

function Choices() {
  const t = useTexts(texts);
  const [search, setSearch] = useState('');
  const { items, error, retry } = useWholeList(listParticipants);
  if (error) return <Failed error={error} retry={retry} />;
  if (!items) return <SkeletonRows rows={3} />;
  const latest = items.toSorted((a, b) => (b.lastConversationOn ?? '').localeCompare(a.lastConversationOn ?? ''));
  const shown = search ? rankByName(items, search, ({ preferredName }) => preferredName) : latest;
  return (
    <>
      <FilterText label={t('name')} value={search} onChange={(next) => setSearch(next ?? '')} />
      {shown.length === 0 && <p>{t('noParticipants')}</p>}
      <ul className={css.people}>
        {shown.slice(0, SHOWN).map(({ id, preferredName }) => (
          <li key={id}>
            <Link to="/deltakere/$participantId/samtaler/ny" params={{ participantId: id }} className={css.person}>
              <PersonName name={preferredName} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
