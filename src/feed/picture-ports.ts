export interface PictureReads {
  /** @throws FeedError `not_found` */
  getPicture(digest: string): Promise<{ readonly bytes: Uint8Array; readonly mime: string }>;
  /** The platform's own id of the picture for one bot, once it was uploaded there. */
  findUpload(digest: string, botId: number): Promise<string | null>;
}

export interface PictureWrites {
  /** Keeps the bytes under their SHA-256 digest, which it returns; keeping the same bytes again changes nothing. */
  putPicture(bytes: Uint8Array, mime: string): Promise<string>;
  rememberUpload(digest: string, botId: number, fileId: string): Promise<void>;
}
