import type { LocalDate } from '#shared/kernel/index.ts';
import type { BriefEdit } from '#shared/matching/index.ts';
import type { Skill } from '#shared/traits/index.ts';

/** What somebody would want told of themselves, by what they want company for. */
const WORDS: Readonly<Partial<Record<Skill, string>>> = {
  walking: 'Jeg vil gå tur i rolig tempo, og prate om løst og fast. Jeg liker fotball og hunder.',
  exercise: 'Jeg vil i gang med trening igjen, men synes det er vanskelig å komme meg av gårde alene.',
  conversation: 'Jeg vil ha noen å ta en kaffe med. Jeg hører på musikk, og vil heller le enn å snakke om problemer.',
};

/** What a participant and a counsellor agreed on today that a volunteer is told. */
export const briefPlan = (need: Skill, today: LocalDate): BriefEdit => ({
  version: 0,
  text: WORDS[need] ?? 'Jeg vil ha følge av noen som har god tid. Si fra i god tid hvis noe blir avlyst.',
  agreedOn: today,
  withFirstName: true,
});
