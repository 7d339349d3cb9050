import type { Texts } from '#shared/kernel/language.ts';

/** The parts of the sentence that says which single change would help most. */
export const changeTexts = {
  newcomer: { nb: 'Én tidgiver til', nn: 'Éin tidgivar til', en: 'One more volunteer' },
  who: { nb: ' som {conditions}', nn: ' som {conditions}', en: ' who {conditions}' },
  speaks: { nb: 'snakker {language}', nn: 'snakkar {language}', en: 'speaks {language}' },
  isWoman: { nb: 'er kvinne', nn: 'er kvinne', en: 'is a woman' },
  isMan: { nb: 'er mann', nn: 'er mann', en: 'is a man' },
  canAt: { nb: 'kan {time}', nn: 'kan {time}', en: 'can come {time}' },
  canMeetIn: { nb: 'kan møtes i {area}', nn: 'kan møtast i {area}', en: 'can meet in {area}' },
  and: { nb: 'og', nn: 'og', en: 'and' },
  wouldGive: { nb: '{who} ville gitt {more}.', nn: '{who} ville gitt {more}.', en: '{who} would give {more}.' },
  time: {
    nb: 'Hvis {name} også kunne {time}, ville det gitt {more}.',
    nn: 'Om {name} også kunne {time}, ville det gitt {more}.',
    en: 'If {name} could also come {time}, that would give {more}.',
  },
  area: {
    nb: 'Hvis {name} også kunne møtes i {area}, ville det gitt {more}.',
    nn: 'Om {name} også kunne møtast i {area}, ville det gitt {more}.',
    en: 'If {name} could also meet in {area}, that would give {more}.',
  },
  place: {
    nb: 'Hvis {name} hadde plass til én til, ville det gitt {more}.',
    nn: 'Om {name} hadde plass til éin til, ville det gitt {more}.',
    en: 'If {name} had room for one more, that would give {more}.',
  },
  oneMore: { nb: '1 kobling til', nn: '1 kopling til', en: '1 more match' },
  more: { nb: '{n} koblinger til', nn: '{n} koplingar til', en: '{n} more matches' },
  such: {
    nb: 'Dere har bruk for {n} slike.',
    nn: 'De har bruk for {n} slike.',
    en: 'You could use {n} like that.',
  },
  title: { nb: 'Dette ville hjulpet mest', nn: 'Dette ville hjelpt mest', en: 'This would help most' },
} as const satisfies Record<string, Texts>;
