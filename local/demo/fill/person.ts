/** Somebody who is there; of one who came just now it is known that there is nothing yet. */
export interface Person {
  readonly id: string;
  readonly isNew: boolean;
}
