/** A route of an API: `GET /api/participants/{participantId}`, split up. */
export interface RouteKey {
  readonly key: string;
  readonly method: string;
  readonly segments: readonly string[];
}

/** A route that fits a request, with the path's parameters decoded. */
export interface Match<Route extends RouteKey> {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** @throws Error for a key that is not a method and a path, such as `$default` */
export function routeKey(key: string): RouteKey {
  const [method = '', path] = key.split(' ');
  if (path === undefined || path.includes('+}'))
    throw new Error(`The local cloud knows routes of a method and a plain path, and not ${key}.`);
  return { key, method, segments: path.split('/') };
}

const parameterOf = (segment: string): string | undefined => segment.match(/^\{(\w+)\}$/)?.[1];

/** The route for a request, if any; where two fit, the one that names more of the path, as API Gateway prefers it. */
export function matchRoute<Route extends RouteKey>(routes: readonly Route[], method: string, path: string): Match<Route> | undefined {
  const segments = path.split('/');
  const fits = (route: Route): boolean =>
    (route.method === method || route.method === 'ANY') &&
    route.segments.length === segments.length &&
    route.segments.every((one, index) => one === segments[index] || (parameterOf(one) !== undefined && segments[index] !== ''));
  const named = (route: Route): number => route.segments.filter((one) => parameterOf(one) === undefined).length;
  const [route] = routes.filter(fits).sort((a, b) => named(b) - named(a));
  if (route === undefined) return undefined;
  const parameters = route.segments.flatMap((one, index) => {
    const name = parameterOf(one);
    return name === undefined ? [] : [[name, decoded(segments[index] ?? '')]];
  });
  return { route, parameters: Object.fromEntries(parameters) };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
