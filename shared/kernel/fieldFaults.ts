import { type FieldCode, type FieldFault, isFieldCode } from './fieldTexts.ts';

/** The parts of a zod issue that matter here; the same for every zod schema, full or mini. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly format?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly origin?: string | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly input?: unknown;
}

const camel = (code: string): string => code.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function sizeCode(issue: Issue): FieldCode {
  const many = issue.origin === 'array' || issue.origin === 'set';
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'tooLong' : many ? 'tooMany' : 'tooBig';
  if (issue.origin === 'string') return 'required';
  return many ? 'tooFew' : 'tooSmall';
}

function codeOf(issue: Issue): FieldCode {
  const named = camel(issue.message);
  if (isFieldCode(named)) return named;
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'unknownField';
    case 'too_big':
    case 'too_small':
      return sizeCode(issue);
    case 'invalid_value':
    case 'invalid_union':
      return 'choice';
    case 'invalid_format':
      if (issue.format === 'date' || issue.format === 'datetime') return 'date';
      return issue.format === 'email' ? 'email' : 'wrong';
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'required' : 'wrong';
    default:
      return 'wrong';
  }
}

/** What a schema found, field by field: the server's answer and the form's own checks say the same. */
export function fieldFaults(issues: readonly Issue[]): FieldFault[] {
  return issues.flatMap((issue) => {
    const code = codeOf(issue);
    const params = { minimum: Number(issue.minimum ?? 0), maximum: Number(issue.maximum ?? 0) };
    const keys = issue.code === 'unrecognized_keys' ? (issue.keys ?? []) : [];
    const paths = keys.length > 0 ? keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ pointer: pointerOf(path), code, params }));
  });
}
