import { type AnyRoute, CITY_ROLES, type CityRole, CONFIDED_TO, keysOf } from '#shared/kernel/index.ts';
import { type AnsweredField, answeredFields } from './answeredFields.ts';
import { cityRoutes } from './routes.ts';
import { STANDINGS, type Standing, standingsTold, tells } from './standings.ts';

const LETTERS: Readonly<Record<Standing, string>> = {
  follows: 'F',
  sameService: 'S',
  byConsent: 'C',
  byLaw: 'L',
  otherService: 'O',
  closed: 'X',
};
const NOBODY = '–';

/** Whether a role may be told a field at all, wherever it is answered. */
export const mayBeTold = (role: CityRole, { confidences }: Pick<AnsweredField, 'confidences'>): boolean =>
  confidences.every((confidence) => CONFIDED_TO[confidence].some((one) => one === role));

/** In which standings a role is told a field; a letter with `*` once a reason is given. */
function toldTo(route: AnyRoute, role: CityRole, field: AnsweredField): string {
  if (route.access === 'public' || !route.access.includes(role) || !mayBeTold(role, field)) return NOBODY;
  if (!route.reach) return '✓';
  if (route.reach === 'restricted') return 'R';
  const letters = standingsTold(route, role).map(
    (standing) => `${LETTERS[standing]}${tells(route, role, standing) === 'for a reason' ? '*' : ''}`,
  );
  return letters.join(' ') || NOBODY;
}

/** The rows of a route: fields that the same are told, and what they are confided as, stand together. */
function rowsOf(route: AnyRoute): string[] {
  const groups = Map.groupBy(answeredFields(route), (field) => {
    const cells = CITY_ROLES.map((role) => toldTo(route, role, field));
    return `${field.confidences.join(', ')} | ${cells.join(' | ')}`;
  });
  return [...groups].map(
    ([cells, fields]) => `| \`${route.operationId}\` | ${fields.map(({ path }) => `\`${path}\``).join(' ')} | ${cells} |`,
  );
}

/** Every field of every answer in a city, against every role and how it stands to the participant, as Markdown. */
export function fieldMatrix(): string {
  const routes = cityRoutes.filter(({ access }) => access !== 'public');
  return [
    '# Who is told what',
    '',
    'Generated from the contract by `npm run docs`; a test fails when it is out of date, and another fills a city and asks as',
    'each role and standing (`test/access/fieldMatrix.test.ts`).',
    '',
    'A letter says how somebody stands to the participant an answer tells of; `*`: once they have said why, which is logged.',
    '✓: the answer tells of no participant. *Confided* fields are answered to no other role, whatever the route.',
    '',
    '- R: works in the service of a record that is kept without being used; such a record is told of by nothing else',
    ...keysOf(STANDINGS).map((standing) => `- ${LETTERS[standing]}: ${STANDINGS[standing]}`),
    '',
    `| operation | fields | confided | ${CITY_ROLES.join(' | ')} |`,
    `|---|---|---|${CITY_ROLES.map(() => '---|').join('')}`,
    ...routes.flatMap(rowsOf),
    '',
  ].join('\n');
}
