import type { LocalDate } from '#shared/kernel/index.ts';
import { yearOf } from '#shared/reporting/index.ts';
import type { ReportsPlan } from '../../plan/cityPlan.ts';

/** What Trondheim's staff have written for the board, and the grant they will answer for this year. */
export const reports = (today: LocalDate): ReportsPlan => {
  const year = yearOf(today);
  return {
    texts: {
      short:
        'Flere er henvist fra behandling enn før, og de fleste har fått en tidgiver innen to måneder. Vi har hatt for få tidgivere som kan møtes på dagtid.',
      participants:
        'De fleste kommer fra MO-senteret. Flere enn før er fortsatt i behandling når vi møter dem første gang, og det er godt for overgangen.',
      followup:
        'Tre samtaler før en kobling er blitt en fast rytme. Den som får snakke om hva som er viktig, vet bedre hva en tidgiver kan bety.',
      matches:
        'De fleste går tur, trener eller lager mat sammen. Når en kobling tar slutt, er det oftest fordi deltakeren klarer seg selv.',
      ahead: 'Vi leter etter tidgivere som kan møtes på dagtid, og begynner med faste kvelder for tidgiverne.',
    },
    grant: {
      funder: 'Helsedirektoratet',
      name: 'Oppfølging og ettervern',
      phases: [
        { name: 'Etablering', from: `${year}-01-01`, to: `${year}-06-30` },
        { name: 'Drift', from: `${year}-05-01`, to: `${year}-12-31` },
      ],
    },
    target: 60,
  };
};
