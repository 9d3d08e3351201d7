import type { APIEmbed } from 'discord-api-types/v10';
import { Icon } from '../icon.js';
import { pictureUrl } from './attachment.js';
import { Markdown, MarkdownLine } from './markdown.js';

/** An embed: colour bar, author, title, text, fields, picture and footer. */
export function Embed({ embed, pictures }: { embed: APIEmbed; pictures: string }) {
  const { author, title, url, description, fields = [], image, thumbnail, footer } = embed;
  const icon = author?.icon_url === undefined ? null : pictureUrl(author.icon_url, pictures);
  return (
    <div class="dc-embed">
      <Bar colour={embed.color} />
      {author !== undefined && (
        <p class="dc-embed-author">
          {icon !== null && <img src={icon} alt="" width={24} height={24} />}
          {author.name}
        </p>
      )}
      {title !== undefined && <EmbedTitle title={title} url={url} />}
      {description !== undefined && (
        <div class="dc-markdown">
          <Markdown text={description} />
        </div>
      )}
      {fields.map(({ name, value }) => (
        <div class="dc-field">
          <p class="dc-field-name">
            <MarkdownLine text={name} />
          </p>
          <div class="dc-markdown">
            <Markdown text={value} />
          </div>
        </div>
      ))}
      {image !== undefined && <EmbedPicture url={image.url} pictures={pictures} />}
      {thumbnail !== undefined && <EmbedPicture url={thumbnail.url} pictures={pictures} />}
      {footer !== undefined && <p class="dc-embed-footer">{footer.text}</p>}
    </div>
  );
}

/** Drawn, since the page's policy allows no style of one element's own and an embed may have any colour. */
function Bar({ colour }: { colour: number | undefined }) {
  if (colour === undefined) return null;
  return (
    <svg class="dc-bar" aria-hidden="true">
      <rect width="4" height="100%" fill={`#${colour.toString(16).padStart(6, '0')}`} />
    </svg>
  );
}

function EmbedTitle({ title, url }: { title: string; url: string | undefined }) {
  const isLink = url !== undefined && /^https?:/i.test(url);
  return (
    <p class="dc-embed-title" dir="auto">
      {isLink ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <MarkdownLine text={title} />
        </a>
      ) : (
        <MarkdownLine text={title} />
      )}
    </p>
  );
}

/** A picture of a foreign host is named, not loaded. */
function EmbedPicture({ url, pictures }: { url: string; pictures: string }) {
  const own = pictureUrl(url, pictures);
  if (own !== null) return <img class="dc-picture" src={own} alt="Attached" />;
  return URL.canParse(url) ? (
    <p class="dc-foreign">
      <Icon name="picture" /> {new URL(url).hostname}
    </p>
  ) : null;
}
