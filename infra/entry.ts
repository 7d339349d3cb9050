/** What a partition key begins with, after the tenant's id and `#`. One that ends with `#` is a start; any other is the whole key. */
export type Prefix =
  | 'participant#'
  | 'journal#'
  | 'volunteer#'
  | 'application#'
  | 'links#'
  | 'link#'
  | 'calendar#'
  | 'feed#'
  | 'settings'
  | 'visit#'
  | 'cards#'
  | `cards#${'participant' | 'volunteer' | 'partner' | 'match' | 'application' | 'conference' | 'task'}`
  | 'conference#'
  | 'pool#'
  | `imports#${'participant' | 'volunteer'}`
  | 'staff'
  | 'erasures'
  | 'caseload'
  | 'messages'
  | 'membership#'
  | 'access#'
  | 'engagement#'
  | 'working'
  | 'base#'
  | 'mark#'
  | 'reports'
  | 'report#'
  | 'figures'
  | 'days'
  | 'seen#'
  | 'figures#'
  | 'publications'
  | 'orders'
  | 'draft#'
  | 'published#'
  | 'counted#'
  | `idem-${string}#`;

/** Indexes of the table, by their names. */
export type IndexName = 'byVolunteer' | 'byResponsible';

/** One function: the slices it serves and what it may touch. */
export interface Entry {
  readonly name: string;
  /** What staff work with through it, in Norwegian, for alarms. */
  readonly work: string;
  /** Whose routes it answers. A slice belongs to one entry. */
  readonly slices: readonly string[];
  /** Partitions it may get, query and put conditions on. */
  readonly reads: readonly Prefix[];
  /** Partitions in which it may put, update and delete. */
  readonly writes: readonly Prefix[];
  /** Partitions from which it may only remove. */
  readonly removes?: readonly Prefix[];
  /** Partitions to which it may only add, and in which it may change or remove nothing. */
  readonly appends: readonly Prefix[];
  /** Partitions of an index it may query. */
  readonly queries: Readonly<Partial<Record<IndexName, readonly Prefix[]>>>;
  /** Whether it administers the tenant's logins. */
  readonly administersLogins: boolean;
  /** Whether it sends text messages and e-mails. It answers nobody: a clock calls it. */
  readonly sendsMessages?: true;
  /** Megabytes; processor time follows. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
}
