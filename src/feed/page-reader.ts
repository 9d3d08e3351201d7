/** What a web page says about itself. Texts are plain, cleaned, on one line; null where it says nothing usable. */
export interface PageFacts {
  readonly title: string;
  readonly description: string | null;
  /** http or https; nobody has looked at what is there. */
  readonly pictureUrl: string | null;
  /** What the picture shows, in words. */
  readonly pictureAlt: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The page's own address: the canonical one where it is of the same site, else where it was found. */
  readonly link: string;
  readonly site: string | null;
  /** Milliseconds since 1970. */
  readonly publishedAt: number | null;
}

/** Fetches what people name by an address: http and https, of the public network alone, 20 seconds at most. */
export interface PageReader {
  /**
   * At most 5 MB, in whatever character set.
   * @throws FeedError with one sentence: no http address, an internal one, not found, no page, too big, too slow, no title
   */
  read(url: string): Promise<PageFacts>;
  /** The bytes of a picture, `MAX_PICTURE_BYTES` at most. @throws FeedError as `read`, and for what is no picture */
  readPicture(url: string): Promise<Uint8Array>;
}
