/** Names each submission, so that the server knows a repetition from a new one. */
export interface Submissions {
  /** The key to send with a request: the same as last time while the request is the same and has not succeeded. */
  keyFor(request: unknown): string;
  /** The submission succeeded; the next, even of the same content, is another. */
  succeeded(): void;
}

export function createSubmissions(newKey: () => string = () => crypto.randomUUID()): Submissions {
  let last: { readonly content: string; readonly key: string } | undefined;
  return {
    keyFor(request) {
      const content = JSON.stringify(request);
      if (last?.content !== content) last = { content, key: newKey() };
      return last.key;
    },
    succeeded() {
      last = undefined;
    },
  };
}
