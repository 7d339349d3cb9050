import { Link, type LinkProps } from '@tanstack/react-router';
import type { Role } from '#shared/kernel/roles.ts';
import { listParticipants } from '#shared/participants/index.ts';
import { listPartners } from '#shared/partners/index.ts';
import { listVolunteers } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useWholeList, type WholeList } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useParticipantWords } from '#web/app/useParticipantWord.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Failed } from '#web/ui/States.tsx';
import css from './Find.module.css';
import { rankByName } from './rank.ts';
import { findTexts } from './texts.ts';

const SHOWN = 8;

interface Hit {
  readonly id: string;
  readonly name: string;
  readonly kind: 'participant' | 'volunteer' | 'partner';
  /** What they are called, where it follows their service. */
  readonly called?: string;
  readonly link: Pick<LinkProps, 'to' | 'params'>;
}

/** What a search finds among the people and partners this role may see. */
export default function FindResults({ search }: { readonly search: string }) {
  const t = useTexts(findTexts);
  const { roles } = useServices().person;
  const wordFor = useParticipantWords();
  const may = (access: readonly Role[] | 'public'): boolean => access === 'public' || access.some((role) => roles.includes(role));
  const participants = useWholeList(listParticipants, { enabled: may(listParticipants.access) });
  const volunteers = useWholeList(listVolunteers, { enabled: may(listVolunteers.access) });
  const partners = useWholeList(listPartners, { enabled: may(listPartners.access) });

  const lists: readonly WholeList<unknown>[] = [participants, volunteers, partners];
  const failed = lists.find(({ error }) => error);
  if (failed?.error) return <Failed error={failed.error} retry={failed.retry} />;

  const everyone: Hit[] = [
    ...(participants.items ?? []).map(
      ({ id, preferredName, service }): Hit => ({
        id,
        name: preferredName,
        kind: 'participant',
        called: wordFor(service).one,
        link: { to: '/deltakere/$participantId', params: { participantId: id } },
      }),
    ),
    ...(volunteers.items ?? []).map(
      ({ id, name }): Hit => ({ id, name, kind: 'volunteer', link: { to: '/tidgivere/$volunteerId', params: { volunteerId: id } } }),
    ),
    ...(partners.items ?? []).map(
      ({ id, name }): Hit => ({ id, name, kind: 'partner', link: { to: '/samarbeid/$partnerId', params: { partnerId: id } } }),
    ),
  ];
  const hits = rankByName(everyone, search, ({ name }) => name);
  const reading = lists.some(({ reading: busy }) => busy);
  return (
    <>
      <p role="status" className={css.note}>
        {hits.length > 0 ? t('count', { count: hits.length }) : !reading && t('none', { search })} {reading && t('incomplete')}
      </p>
      <ul className={css.list}>
        {hits.slice(0, SHOWN).map(({ id, name, kind, called, link }) => (
          <li key={id}>
            <Link {...link} className={css.hit}>
              <span>{kind === 'partner' ? name : <PersonName name={name} />}</span>
              <span className={css.kind}>{called ?? t(kind)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
