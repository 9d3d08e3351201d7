import type { Generated } from 'kysely';

/* Desks and topics: what a brief is signed with and sorted by. */

export interface DeskTable {
  id: Generated<number>;
  name: string;
  biography: string | null;
  contact: string | null;
  avatar_json: string | null;
  position: number;
  retired_at: number | null;
}

/** Every name that a desk has or had, in lower case: desks are found, and kept apart, whatever the case. */
export interface DeskNameTable {
  name_key: string;
  desk_id: number;
}

export interface TopicTable {
  /** From 1: in `interests` 0 stands for every topic. */
  id: Generated<number>;
  slug: string;
  handle: string;
  name: string;
  names_json: string;
  emoji: string | null;
  colour: number | null;
  position: number;
  retired_at: number | null;
}

/** Every name that a topic has or had. A topic that was retired into another left its names to that one. */
export interface TopicAliasTable {
  name: string;
  topic_id: number;
}

export interface TopicPlaceTable {
  topic_id: number;
  destination_id: number;
  place: string;
}
