import type * as z from 'zod';
import { loadAssembly } from '#local/assembly/assembly.ts';
import { type Deployment, deploy } from '#local/assembly/deployment.ts';

/** Works out an assembly as it would be once deployed. Nothing here looks into secrets: each is its own ARN. */
export const deployed = async (directory: string): Promise<Deployment> =>
  deploy(await loadAssembly(directory), (arn) => `secret of ${arn}`);

/** The resources of one type in one stack, each read in a shape. */
export const resourcesOf = <Shape extends z.ZodType>(
  deployment: Deployment,
  stackName: string,
  type: string,
  shape: Shape,
): { readonly id: string; readonly properties: z.output<Shape> }[] =>
  deployment
    .resources(type)
    .filter(({ stack }) => stack.name === stackName)
    .map(({ id, properties }) => ({ id, properties: shape.parse(properties) }));

/** The only resource of a type in a stack. */
export function onlyOf<Shape extends z.ZodType>(deployment: Deployment, stackName: string, type: string, shape: Shape) {
  const [one, ...more] = resourcesOf(deployment, stackName, type, shape);
  if (one === undefined || more.length > 0) throw new Error(`${stackName} has not exactly one ${type}.`);
  return one;
}
