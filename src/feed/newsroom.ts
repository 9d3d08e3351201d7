import type { Platform } from './destination.js';

/** What a member of the newsroom may do; each role may do all that the ones before it may. */
export const ROLES = ['writer', 'editor', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who writes and publishes, known by one or more platform identities. */
export interface Member {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
}

export interface Identity {
  readonly platform: Platform;
  readonly userId: string;
}

export function mayActAs(member: Member | null, role: Role): boolean {
  return member !== null && ROLES.indexOf(member.role) >= ROLES.indexOf(role);
}

/** Who does something, as the audit log names them. */
export interface Actor {
  readonly memberId: number | null;
  readonly name: string;
  /** The door they came through. */
  readonly via: 'telegram' | 'discord' | 'cli' | 'api' | 'system';
  /** Where exactly: an address, or null. */
  readonly from: string | null;
}

/** One line of the audit log. `before` and `after` are JSON of what changed. */
export interface AuditEntry {
  readonly id: number;
  readonly at: number;
  readonly actor: Actor;
  /** A verb of the domain: `brief.publish`, `subscription.change`, `newsroom.claim`. */
  readonly action: string;
  /** What it was done to: `brief:12`, `destination:7`, `member:3`. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}
