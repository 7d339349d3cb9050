import type { Table } from '../dynamodb/tables.ts';
import type { Principal, Question } from './evaluate.ts';
import { isAllowed } from './evaluate.ts';
import type { KeyPolicies } from './keys.ts';
import { keyQuestion } from './keys.ts';

/** Who a function is to AWS: its role, and its name as the session's. */
export interface Caller {
  readonly principal: Principal;
  readonly functionName: string;
}

/** Who may do what, as the templates say. */
export interface Access {
  /** The first of these that the caller may not do; undefined when it may do all. */
  denied(caller: Caller, asked: readonly Question[]): Promise<Question | undefined>;
}

const withoutIds = (text: string): string => text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'id');

/**
 * Ids do not matter to policies made from templates, so one answer serves all records of a kind; nor does how many values a
 * condition's key has, as each of them is looked at by itself.
 */
const kindOf = ({ action, resource, context }: Question): string => {
  const values = Object.entries(context).map(([name, value]) => `${name}=${[...new Set([value].flat().map(withoutIds))].join()}`);
  return `${action} ${resource} ${values.join(' ')}`;
};

/** Asks IAM, and keeps its answers. Whoever touches a table that a key of one's own encrypts is asked about the key as well. */
export function accessOf(tables: readonly Table[], keyPolicies: KeyPolicies): Access {
  const answers = new Map<string, Promise<boolean>>();

  const allows = (caller: Caller, question: Question): Promise<boolean> => {
    const key = `${caller.principal.arn} ${kindOf(question)}`;
    const answer = answers.get(key) ?? isAllowed(caller.principal, question);
    answers.set(key, answer);
    return answer;
  };

  const keyQuestions = (asked: readonly Question[]): Question[] =>
    tables.flatMap(({ arn, encryptionKey }) => {
      const touched = asked.some(({ resource }) => resource === arn || resource.startsWith(`${arn}/`));
      return touched && encryptionKey !== undefined ? [keyQuestion('kms:Decrypt', encryptionKey, 'dynamodb', keyPolicies)] : [];
    });

  return {
    denied: async (caller, asked) => {
      for (const question of [...asked, ...keyQuestions(asked)]) if (!(await allows(caller, question))) return question;
      return undefined;
    },
  };
}
