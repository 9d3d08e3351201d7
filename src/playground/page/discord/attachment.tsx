import type { APIAttachment } from 'discord-api-types/v10';

/** Where the page serves a file that was uploaded to the Discord server; null for an address elsewhere. */
export function pictureUrl(url: string, pictures: string): string | null {
  const file = /\/attachments\/\d+\/(\d+)\/[^/]+$/.exec(url)?.[1];
  return file === undefined ? null : `${pictures}/discord/${file}`;
}

export function Attachment({ file, pictures }: { file: APIAttachment; pictures: string }) {
  const own = pictureUrl(file.url, pictures);
  const isPicture = file.content_type?.startsWith('image/') === true;
  return isPicture && own !== null ? (
    <img class="dc-picture" src={own} alt={file.description ?? file.filename} />
  ) : (
    <p class="dc-foreign">{file.filename}</p>
  );
}
