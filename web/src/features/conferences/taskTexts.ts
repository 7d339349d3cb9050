import type { Texts } from '#shared/kernel/language.ts';

/** Words for decisions that become tasks. */
export const taskTexts = {
  tasks: { nb: 'Oppgaver', nn: 'Oppgåver', en: 'Tasks' },
  noTasks: { nb: 'Ingen oppgaver er avtalt.', nn: 'Inga oppgåve er avtalt.', en: 'No tasks are agreed.' },
  newTask: { nb: 'Ny oppgave', nn: 'Ny oppgåve', en: 'New task' },
  text: { nb: 'Hva skal gjøres?', nn: 'Kva skal gjerast?', en: 'What is to be done?' },
  owner: { nb: 'Hvem gjør det?', nn: 'Kven gjer det?', en: 'Who does it?' },
  responsible: { nb: 'Hvem av oss?', nn: 'Kven av oss?', en: 'Who of us?' },
  asks: { nb: 'Hvem av oss følger det opp?', nn: 'Kven av oss følgjer det opp?', en: 'Who of us follows it up?' },
  dueOn: { nb: 'Frist', nn: 'Frist', en: 'Due' },
  agree: { nb: 'Lagre oppgaven', nn: 'Lagre oppgåva', en: 'Save the task' },
  agreed: {
    nb: 'Oppgaven er lagret. Den står på I dag.',
    nn: 'Oppgåva er lagra. Ho står på I dag.',
    en: 'The task is saved. It stands on Today.',
  },
  doneNow: { nb: 'Oppgaven er gjort.', nn: 'Oppgåva er gjord.', en: 'The task is done.' },
  droppedNow: { nb: 'Oppgaven ble det ikke noe av.', nn: 'Oppgåva vart det ikkje noko av.', en: 'The task came to nothing.' },
  reopenedNow: { nb: 'Oppgaven skal gjøres likevel.', nn: 'Oppgåva skal gjerast likevel.', en: 'The task is to be done after all.' },
  ours: { nb: '{name}', nn: '{name}', en: '{name}' },
  theirs: { nb: '{partner} · {name} følger opp', nn: '{partner} · {name} følgjer opp', en: '{partner} · {name} follows up' },
} as const satisfies Record<string, Texts>;
