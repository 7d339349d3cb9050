import type { Texts } from '#shared/kernel/index.ts';
import type { Component } from '#shared/matching/index.ts';
import type { Side } from './grounds.ts';

const INTERESTS = { nb: 'interesser', nn: 'interesser', en: 'interests' };

/** What one asks about, as the end of a sentence. */
const OF_BOTH = {
  need: { nb: 'oppgaver', nn: 'oppgåver', en: 'tasks' },
  time: { nb: 'ledige tider', nn: 'ledige tider', en: 'free times' },
  interests: INTERESTS,
  firstWish: { nb: 'det viktigste ønsket', nn: 'det viktigaste ønsket', en: 'the first wish' },
  closeness: { nb: 'steder å møtes', nn: 'stader å møtast', en: 'places to meet' },
  style: { nb: 'væremåte', nn: 'veremåte', en: 'way of being' },
  ownExperience: { nb: 'egen erfaring', nn: 'eiga erfaring', en: 'own experience' },
  dislikes: { nb: 'ting å unngå', nn: 'ting å unngå', en: 'things to avoid' },
} as const satisfies Record<Component, Texts>;

/** What to ask each about. Whether somebody fits a first wish follows from what a volunteer is interested in. */
export const ASK_ABOUT: Readonly<Record<Side, Readonly<Record<Component, Texts>>>> = {
  participant: OF_BOTH,
  volunteer: { ...OF_BOTH, firstWish: INTERESTS },
};
