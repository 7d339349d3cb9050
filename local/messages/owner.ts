import type { Addresses } from '../addresses.ts';
import type { Deployment } from '../assembly/deployment.ts';

/** Whose functions are whose: the tenant in whose stack a function is. Throws for one that is no tenant's. */
export function ownersOf(deployment: Deployment, { tenants, stackNameOf }: Addresses): (functionName: string) => string {
  const functions = deployment.resources('AWS::Lambda::Function');
  return (functionName) => {
    const found = functions.find(({ properties }) => properties.FunctionName === functionName);
    const owner = tenants.find((tenant) => stackNameOf(tenant) === found?.stack.name);
    if (owner === undefined) throw new Error(`${functionName} is no tenant's, and has no outbox.`);
    return owner;
  };
}
