import type { Language } from '#shared/kernel/language.ts';
import { FIGURES } from '#shared/reporting/index.ts';
import type { Template, TemplateEdit } from '#shared/reports/index.ts';
import type { Option } from '#web/ui/form/fields.tsx';

interface SectionValues {
  readonly heading: string;
  readonly guidance: string;
  /** Figures and breakdowns as they are chosen: `people`, `participantsStarted.phase`. */
  readonly figures: string[];
}

/** A template of the city's own, as typed. */
export interface TemplateValues {
  readonly name: string;
  readonly audience: Template['audience'] | null;
  readonly comparesYears: boolean;
  readonly hasGrant: boolean;
  readonly isRetired: boolean;
  readonly sections: SectionValues[];
}

export const NEW_SECTION: SectionValues = { heading: '', guidance: '', figures: [] };
/** What leaves the house is the careful choice, and stands until somebody says otherwise. */
export const NEW_TEMPLATE: TemplateValues = {
  name: '',
  audience: 'outside',
  comparesYears: false,
  hasGrant: false,
  isRetired: false,
  sections: [NEW_SECTION],
};

const DIVIDER = '.';

/** Every figure, and every breakdown of it, to choose among. */
export const figureOptions = (by: (figure: string, breakdown: string) => string, language: Language): Option[] =>
  FIGURES.flatMap(({ id, name, breakdowns }) => [
    { value: id, label: name[language] },
    ...Object.entries(breakdowns).map(([breakdown, { name: byName }]) => ({
      value: `${id}${DIVIDER}${breakdown}`,
      label: by(name[language], byName[language].toLocaleLowerCase(language)),
    })),
  ]);

/** Whoever chooses a breakdown has chosen its figure. */
function choicesOf(chosen: readonly string[]): TemplateEdit['sections'][number]['figures'] {
  const parted = chosen.map((value) => value.split(DIVIDER));
  const ids = FIGURES.map(({ id }) => id).filter((id) => parted.some(([figure]) => figure === id));
  return ids.map((figure) => ({
    figure,
    breakdowns: parted.flatMap(([of, breakdown]) => (of === figure && breakdown ? [breakdown] : [])),
  }));
}

/** A template as it stands, ready to be changed. */
export const templateValuesOf = ({ name, audience, comparesYears, hasGrant, isRetired, sections }: Template): TemplateValues => ({
  name: name.nb,
  audience,
  comparesYears,
  hasGrant,
  isRetired,
  sections: sections.map(({ heading, guidance, figures }) => ({
    heading: heading.nb,
    guidance: guidance.nb,
    figures: figures.flatMap(({ figure, breakdowns }) => [figure, ...breakdowns.map((one) => `${figure}${DIVIDER}${one}`)]),
  })),
});

/** What is sent of what is typed, of a new one. */
export const templateBody = ({ isRetired: _inUse, sections, ...values }: TemplateValues) => ({
  ...values,
  sections: sections.map(({ figures, ...section }) => ({ ...section, figures: choicesOf(figures) })),
});
