import { Button, Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Caseload, type Distribution, getCaseload, getDistribution, type MemberShare } from '#shared/caseload/index.ts';
import { PersonName, useShownName } from '#web/app/names.tsx';
import { useRead } from '#web/app/queries.ts';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { CoverDialog } from './CoverDialog.tsx';
import css from './caseload.module.css';
import { HandOverDialog } from './HandOverDialog.tsx';
import { texts } from './texts.ts';

const screen = getRouteApi('/virksomheten/fordeling/$memberId');

/** One colleague's caseload by name, to cover or hand over some of it. */
export function CaseloadPage() {
  const t = useTexts(texts);
  const { memberId } = screen.useParams();
  const overview = useRead(getDistribution, {});
  const read = useRead(getCaseload, { params: { memberId } });
  const share = overview.data?.shares.find(({ member }) => member.id === memberId);
  return (
    <>
      <PageHeader
        above={
          <Link to="/virksomheten/fordeling" className="aksel-link">
            {t('title')}
          </Link>
        }
        title={share ? <PersonName name={share.member.name} /> : t('title')}
        documentTitle={t('chooseSome')}
        lead={t('chooseLead')}
      />
      <Loaded read={read}>
        {(caseload) => (share && overview.data ? <Choices caseload={caseload} share={share} distribution={overview.data} /> : null)}
      </Loaded>
    </>
  );
}

interface Props {
  readonly caseload: Caseload;
  readonly share: MemberShare;
  readonly distribution: Distribution;
}

function Choices({ caseload: { participants, volunteers }, share, distribution }: Props) {
  const t = useTexts(texts);
  const { many } = useParticipantWord();
  const [chosen, setChosen] = useState<string[]>([]);
  const [doing, setDoing] = useState<'cover' | 'handOver'>();
  const close = (): void => setDoing(undefined);
  if (participants.length + volunteers.length === 0) return <Empty title={t('followsNobody')} />;
  return (
    <>
      <div className={css.choices}>
        <People legend={many} people={participants} chosen={chosen} onChange={setChosen} />
        <People legend={t('volunteers')} people={volunteers} chosen={chosen} onChange={setChosen} />
      </div>
      <div className={css.chosen}>
        <p role="status">{t('nChosen', { n: chosen.length })}</p>
        <Button disabled={chosen.length === 0} onClick={() => setDoing('cover')}>
          {t('coverChosen')}
        </Button>
        <Button variant="secondary" disabled={chosen.length === 0} onClick={() => setDoing('handOver')}>
          {t('handOverChosen')}
        </Button>
      </div>
      {doing === 'cover' && <CoverDialog share={share} distribution={distribution} only={chosen} onClose={close} />}
      {doing === 'handOver' && <HandOverDialog share={share} distribution={distribution} chosen={chosen} onClose={close} />}
    </>
  );
}

interface PeopleProps {
  readonly legend: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

function People({ legend, people, chosen, onChange }: PeopleProps) {
  const shown = useShownName();
  if (people.length === 0) return null;
  const mine = people.map(({ id }) => id);
  return (
    <CheckboxGroup
      className={css.people}
      legend={legend}
      value={chosen.filter((id) => mine.includes(id))}
      onChange={(next: string[]) => onChange([...chosen.filter((id) => !mine.includes(id)), ...next])}
    >
      {people.map(({ id, name }) => (
        <Checkbox key={id} value={id}>
          {shown(name)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
