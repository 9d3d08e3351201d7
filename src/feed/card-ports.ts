/** Where a message of ours stands, in the platform's own ids. */
export interface CardPlace {
  readonly botId: number;
  readonly chat: string;
  readonly message: string;
}

/** A message of ours that goes on showing how far a brief comes. */
export interface FollowedCard extends CardPlace {
  readonly briefNumber: number;
  /** What it takes to write it again. JSON. */
  readonly card: Readonly<Record<string, unknown>>;
}

export interface CardReads {
  findFollowed(): Promise<readonly FollowedCard[]>;
}

export interface CardWrites {
  /** From now on; another card of that brief in the same chat is followed no more. */
  follow(card: FollowedCard): Promise<void>;
  /** Forgets it; one that is not known is forgotten already. */
  unfollow(place: CardPlace): Promise<void>;
}
