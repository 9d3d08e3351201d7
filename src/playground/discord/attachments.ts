import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import type { MessageForm } from './forms/message-form.js';
import type { World } from './world.js';

/** A file that came with a request. */
export interface Upload {
  /** The number in `files[n]`. */
  readonly index: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Keeps the files of a request and answers them as attachments. */
export function storeUploads(
  world: World,
  channelId: string,
  uploads: readonly Upload[],
  form: MessageForm,
): APIAttachment[] {
  return uploads.map((upload) => {
    const entry = form.attachments?.find(({ id }) => id === upload.index);
    const name = (entry?.filename ?? upload.name).replaceAll(/[^\w.-]+/g, '_');
    const { contentType, bytes } = upload;
    const id = world.keepFile({ name, contentType, bytes });
    const url = `${world.origin}/attachments/${channelId}/${id}/${name}`;
    return {
      id,
      filename: name,
      size: bytes.byteLength,
      url,
      proxy_url: url,
      content_type: contentType,
      ...(entry?.description ? { description: entry.description } : {}),
    };
  });
}

/** Replaces `attachment://name` by the file's address; a picture whose file is not there is left out. */
export function placeFiles(embeds: readonly APIEmbed[], files: readonly APIAttachment[]): APIEmbed[] {
  const place = (url: string): string | undefined => {
    if (!url.startsWith('attachment://')) return url;
    const name = url.slice('attachment://'.length).replaceAll(/[^\w.-]+/g, '_');
    return files.find(({ filename }) => filename === name)?.url;
  };
  return embeds.map((embed) => {
    const { image, thumbnail, footer, author, ...rest } = embed;
    const imageUrl = image && place(image.url);
    const thumbnailUrl = thumbnail && place(thumbnail.url);
    const footerIcon = footer?.icon_url && place(footer.icon_url);
    const authorIcon = author?.icon_url && place(author.icon_url);
    return {
      ...rest,
      ...(imageUrl ? { image: { url: imageUrl, proxy_url: imageUrl } } : {}),
      ...(thumbnailUrl ? { thumbnail: { url: thumbnailUrl, proxy_url: thumbnailUrl } } : {}),
      ...(footer
        ? {
            footer: {
              text: footer.text,
              ...(footerIcon ? { icon_url: footerIcon, proxy_icon_url: footerIcon } : {}),
            },
          }
        : {}),
      ...(author
        ? {
            author: {
              name: author.name,
              ...(author.url ? { url: author.url } : {}),
              ...(authorIcon ? { icon_url: authorIcon, proxy_icon_url: authorIcon } : {}),
            },
          }
        : {}),
    };
  });
}

/** Whether a file is shown inside an embed; such files are not listed beside the message. */
export function isUsedInEmbed(file: APIAttachment, embeds: readonly APIEmbed[]): boolean {
  return embeds.some(
    ({ image, thumbnail, footer, author }) =>
      image?.url === file.url ||
      thumbnail?.url === file.url ||
      footer?.icon_url === file.url ||
      author?.icon_url === file.url,
  );
}
