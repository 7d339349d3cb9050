import { VOLUNTEER_GENDER_WISH, type Wishes } from '#shared/participants/index.ts';
import { COMMUNICATION_STYLES, INTERESTS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { useCity } from '#web/app/useCity.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Fact, Facts } from '#web/ui/Facts.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Pills } from '#web/ui/Pills.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Empty } from '#web/ui/States.tsx';
import { WeekSummary } from '#web/ui/week/WeekSummary.tsx';
import { WISH_FIELDS, wishesTexts } from './wishesTexts.ts';

interface Props {
  readonly participantId: string;
  readonly wishes: Wishes | null;
}

/** What a participant wishes for, or that nobody has asked. */
export function WishesSection({ participantId, wishes }: Props) {
  const t = useTexts(wishesTexts);
  const word = useTexts(common);
  const params = { participantId };
  if (!wishes) {
    return (
      <Empty title={t('noneTitle')}>
        <p>{t('noneDetail')}</p>
        <LinkButton to="/deltakere/$participantId/onsker/endre" params={params} variant="secondary" size="small">
          {t('edit')}
        </LinkButton>
      </Empty>
    );
  }
  return (
    <Section
      title={t('title')}
      action={
        <LinkButton to="/deltakere/$participantId/onsker/endre" params={params} variant="tertiary" size="small">
          {word('edit')}
        </LinkButton>
      }
    >
      <WishFacts wishes={wishes} />
    </Section>
  );
}

function WishFacts({ wishes }: { readonly wishes: Wishes }) {
  const t = useTexts(wishesTexts);
  const field = useTexts(WISH_FIELDS);
  const interest = useTexts(INTERESTS);
  const language = useTexts(SPOKEN_LANGUAGES);
  const style = useTexts(COMMUNICATION_STYLES);
  const gender = useTexts(VOLUNTEER_GENDER_WISH);
  const known = useCity()?.areas ?? [];
  const areas = wishes.areas.map((id) => known.find((area) => area.id === id)?.name ?? id);
  const pills = (labels: readonly string[]) => labels.length > 0 && <Pills labels={labels} />;
  return (
    <Facts>
      <Fact name={field('importantNow')}>{wishes.importantNow}</Fact>
      <Fact name={field('interests')}>{pills(wishes.interests.map((one) => interest(one)))}</Fact>
      <Fact name={field('firstWish')}>{wishes.firstWish && interest(wishes.firstWish)}</Fact>
      <Fact name={field('dislikes')}>{pills(wishes.dislikes.map((one) => interest(one)))}</Fact>
      <Fact name={field('languages')}>{pills(wishes.languages.map((one) => language(one)))}</Fact>
      <Fact name={field('communicationStyle')}>{wishes.communicationStyle && style(wishes.communicationStyle)}</Fact>
      <Fact name={field('volunteerGender')}>{gender(wishes.volunteerGender)}</Fact>
      {wishes.wantsOwnExperience && <Fact name={field('wantsOwnExperience')}>{t('wantsExperience')}</Fact>}
      <Fact name={field('areas')}>{pills(areas)}</Fact>
      <Fact name={field('week')}>{wishes.week.length > 0 && <WeekSummary week={wishes.week} />}</Fact>
    </Facts>
  );
}
