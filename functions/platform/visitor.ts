import { isIPv6 } from 'node:net';
import type { Signature } from './signature.ts';

/** Written by CloudFront over whatever the caller wrote there; see `infra/constructs/viewerAddress.js`. */
const HEADER = 'x-viewer-address';
const GROUPS_OF_A_NETWORK = 4;
const GROUPS = 8;

/** Who calls without having signed in, as far as anybody needs to know. */
export interface Visitor {
  /**
   * Something that is the same for the same address within a period, and says nothing of the address to whoever reads
   * the table: a signature, which nobody can compute without the key. Throws where no address was told, as nothing may
   * then be let through uncounted.
   */
  traceIn(period: string): string;
}

/** Whoever has an IPv6 address has a network of them, so it is the network that counts. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const groups = [...before, ...Array.from({ length: GROUPS - before.length - after.length }, () => '0'), ...after];
  return groups
    .slice(0, GROUPS_OF_A_NETWORK)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** The visitor of a request, by its headers. */
export function visitorOf(headers: Readonly<Record<string, string | undefined>>, signature: Signature): Visitor {
  return {
    traceIn(period) {
      const address = headers[HEADER];
      if (!address) throw new Error('Nobody told who is calling');
      return signature.sign([period, networkOf(address)]);
    },
  };
}
