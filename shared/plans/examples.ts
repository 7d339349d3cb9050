/** One invented plan, used wherever the contract shows an example. */
export const by = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };
export const goalId = '3b8f6c1e-5d2a-4e7b-9c0d-1f2e3a4b5c07';
export const assessmentId = '8c2d4e6f-1a3b-4c5d-8e7f-9a0b1c2d3e08';
export const handoutId = '1e2f3a4b-5c6d-4e7f-8a9b-0c1d2e3f4a09';

export const assessment = {
  on: '2026-11-14',
  domains: [{ domain: 'network' as const, scale: 2, words: 'Kjenner nesten ingen her.' }],
  strengths: 'Flink med hendene.',
  wishes: 'Komme meg ut og gå igjen.',
};

export const goal = {
  words: 'Ha noen å gå tur med hver uke',
  domain: 'network' as const,
  steps: [
    {
      id: '5f6a7b8c-9d0e-4f1a-8b2c-3d4e5f6a7b10',
      text: 'Si hvilke dager som passer',
      owner: 'participant' as const,
      partnerId: null,
      dueOn: '2026-11-28',
      doneOn: null,
    },
  ],
};
