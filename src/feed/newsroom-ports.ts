import type { Platform } from './destination.js';
import type { Identity, Member, Role } from './newsroom.js';

export interface NewsroomReads {
  findMember(identity: Identity): Promise<Member | null>;
  /** Everybody who belongs to it now, by id. */
  findMembers(): Promise<readonly Member[]>;
  /** By which accounts a member is known. */
  findIdentitiesOf(memberId: number): Promise<readonly Identity[]>;
  /** Everybody of the newsroom as one platform knows them, by member. */
  findIdentities(platform: Platform): Promise<readonly (Identity & { readonly member: Member })[]>;
  /** Discord servers in which newsroom commands are registered. */
  findServers(): Promise<readonly string[]>;
}

export interface NewsroomWrites {
  /** Makes the member, or gives the known identity's member this role. */
  ensureMember(identity: Identity, member: { readonly name: string; readonly role: Role }): Promise<Member>;
  addServer(serverId: string): Promise<void>;
  setRole(memberId: number, role: Role): Promise<void>;
  setName(memberId: number, name: string): Promise<void>;
  /** One more account of the same member. It must belong to nobody. */
  addIdentity(memberId: number, identity: Identity): Promise<void>;
  /** They do not belong to it any more; what they wrote keeps their name. */
  removeMember(memberId: number, at: number): Promise<void>;
}
