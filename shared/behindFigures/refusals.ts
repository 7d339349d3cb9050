import { defineRefusals } from '#shared/kernel/index.ts';

export const behindRefusals = defineRefusals('behindFigures', {
  noList: {
    status: 409,
    title: { nb: 'Tallet har ingen liste', nn: 'Talet har inga liste', en: 'The figure has no list' },
    detail: {
      nb: 'En liste ville sagt noe om den enkelte som bare skal leses i journalen eller planen. Åpne den det gjelder i stedet.',
      nn: 'Ei liste ville sagt noko om den einskilde som berre skal lesast i journalen eller planen. Opne den det gjeld i staden.',
      en: 'A list would tell something of each person that is to be read in their record alone. Open the person in question instead.',
    },
  },
  tooMany: {
    status: 409,
    title: { nb: 'Det er for mange til en liste', nn: 'Det er for mange til ei liste', en: 'There are too many for a list' },
    detail: {
      nb: 'Velg en kortere periode, eller en del av tallet.',
      nn: 'Vel ein kortare periode, eller ein del av talet.',
      en: 'Choose a shorter period, or a part of the figure.',
    },
  },
});
