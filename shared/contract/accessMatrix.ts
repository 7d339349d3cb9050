import { ROLES } from '#shared/kernel/index.ts';
import { routes } from './routes.ts';

/** The access matrix as Markdown: every operation against every role there is. */
export function accessMatrix(): string {
  const rows = routes.map(({ operationId, method, path, access }) => {
    const marks = ROLES.map((role) => (access === 'public' || access.includes(role) ? '✓' : '–'));
    return `| \`${operationId}\` | ${method} \`${path}\` | ${access === 'public' ? '✓' : '–'} | ${marks.join(' | ')} |`;
  });
  return [
    '# Who may do what',
    '',
    'Generated from the contract by `npm run docs`; a test fails when it is out of date.',
    '',
    `| operation | route | without sign-in | ${ROLES.join(' | ')} |`,
    `|---|---|---|${ROLES.map(() => '---|').join('')}`,
    ...rows,
    '',
  ].join('\n');
}
