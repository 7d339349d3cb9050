import { Link } from '@tanstack/react-router';
import { useParticipantWords } from '#web/app/useParticipantWord.ts';

/** The way back to the list: of everybody, or of the service where people are called something else than everybody is. */
export function ToParticipants({ service }: { readonly service?: string | undefined }) {
  const wordFor = useParticipantWords();
  const [all, theirs] = [wordFor(), wordFor(service)];
  return (
    <Link className="aksel-link" to="/deltakere" search={theirs.many === all.many ? {} : { tjeneste: service }}>
      {theirs.many}
    </Link>
  );
}
