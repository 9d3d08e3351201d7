import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIEmbed,
  APIRoleSelectComponent,
  RawFile,
} from 'discord.js';

/** A file that a message shows: kept in the store under its digest, or drawn for this message. */
export interface MessagePicture {
  readonly content: { readonly digest: string } | { readonly bytes: Uint8Array };
  readonly mime: string;
  readonly alt: string | null;
  /** The name by which the embed refers to it: `attachment://NAME`. */
  readonly fileName: string;
}

export type ButtonRowForm = APIActionRowComponent<APIButtonComponent | APIRoleSelectComponent>;

/** A whole message in Discord's terms, before its picture's bytes are at hand. */
export interface DiscordMessage {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly ButtonRowForm[];
  readonly picture: MessagePicture | null;
  /** The avatar beside the desk's name, where it is kept by us. Left out: none. */
  readonly icon?: MessagePicture;
}

/** The bytes of a picture by its digest. @throws FeedError `not_found` */
export type LoadPicture = (digest: string) => Promise<Uint8Array>;

/** A message as its request carries it. */
export interface MessageRequest {
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: RawFile[];
}

/**
 * The request body that makes a message, or replaces every part of one: what the message has not is emptied, and of the
 * files only those given remain. An edit uploads the picture again, since Discord keeps a file only by an id that is
 * not in the ledger, and drops it from a message once an edit names other files.
 */
export async function toRequest(message: DiscordMessage, loadPicture: LoadPicture): Promise<MessageRequest> {
  const shown = [message.picture, message.icon ?? null].filter((file) => file !== null);
  const body = {
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: shown.map(({ fileName, alt }, id) => ({
      id,
      filename: fileName,
      ...(alt ? { description: alt } : {}),
    })),
    // Without an explicit list Discord mentions everybody that the text names.
    allowed_mentions: { parse: [], replied_user: false },
  };
  const files = await Promise.all(
    shown.map(async ({ content, fileName, mime }, id): Promise<RawFile> => {
      const bytes = 'bytes' in content ? content.bytes : await loadPicture(content.digest);
      return { data: Buffer.from(bytes), name: fileName, contentType: mime, key: `files[${id}]` };
    }),
  );
  return { body, files };
}
