import type { Topic } from './topic.js';

export interface TopicReads {
  /** Every topic in use, by position, then slug. */
  findTopics(): Promise<readonly Topic[]>;
  /** By what it is called or ever was; null when there is none of that name, or it was retired without another. */
  findTopic(name: string): Promise<Topic | null>;
  /** The same, retired ones included: a name that somebody had is not free. */
  findTopicEver(name: string): Promise<Topic | null>;
  /**
   * What the slugs of a brief or a subscription mean now, each topic once, in their order: one that was retired into
   * another is that other one, one that was retired alone is still described. Slugs of no topic are left out.
   */
  describeTopics(slugs: readonly string[]): Promise<readonly Topic[]>;
}

export interface TopicWrites {
  /** The topic of that name, retired or not, made if it is new (its name is then the slug, as typed by people). */
  ensureTopic(slug: string, name?: string, emoji?: string | null): Promise<Topic>;
  /** Stores everything but the slug; the handle is from then on one of its names. The handle must be nobody else's. */
  saveTopic(topic: Topic): Promise<void>;
  /** All names of one topic lead to another from now on, and so do its places. */
  joinNames(fromId: number, intoId: number): Promise<void>;
  /**
   * Of the briefs that readers find under one topic, the newest so many are found under another instead.
   * @returns How many there were; 0 when all are moved.
   */
  moveReading(fromId: number, intoId: number, limit: number): Promise<number>;
  /** Which tag of a Discord forum is for the topic there; null for none. */
  setTopicPlace(place: TopicPlace): Promise<void>;
  /** No topic has a tag in this destination any more. */
  forgetPlacesIn(destinationId: number): Promise<void>;
}

export interface TopicPlace {
  readonly topicId: number;
  readonly destinationId: number;
  /** The name of the forum's tag on Discord; null for none. Telegram's forum topics are places of their own. */
  readonly place: string | null;
}

export interface TopicPlaceReads {
  /** Of one topic, by destination. */
  findTopicPlaces(topicId: number): Promise<readonly TopicPlace[]>;
  /** In one destination: what each topic's slug stands for there. */
  findPlacesIn(destinationId: number): Promise<ReadonlyMap<string, string>>;
}
