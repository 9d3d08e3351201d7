import type { APIEmbed } from 'discord.js';
import type { ShownBrief, ShownPart } from '../../feed/look.js';
import { readDiscord } from '../../feed/text/from-discord.js';
import { plainText } from '../../feed/text/to-plain-text.js';
import type { BriefView } from '../../feed/view.js';
import { renderBrief, renderShownText } from './render-brief.js';

/** A brief as Discord shows a new copy of it: the parts of its embed, without their Markdown. */
export function lookOnDiscord(view: BriefView): ShownBrief {
  const { embeds } = renderBrief(view, 'full');
  const { markdown, cut } = renderShownText(view, 'full');
  const leftOut = cut ? plainText(view.text).length - withoutMarkdown(markdown).length : 0;
  const more: ShownPart[] = cut ? [{ kind: 'button', text: view.readMore }] : [];
  return { parts: [...embeds.flatMap((embed) => partsOf(embed, view)), ...more], leftOut };
}

function partsOf(embed: APIEmbed, { picture }: BriefView): readonly ShownPart[] {
  const { author, title, description, image, fields = [], footer } = embed;
  const part = (kind: ShownPart['kind'], text: string | undefined): ShownPart[] =>
    text === undefined || text === '' ? [] : [{ kind, text }];
  return [
    ...part('byline', author?.name),
    ...part('headline', title && withoutMarkdown(title)),
    ...part('text', description && withoutMarkdown(description)),
    ...fields.flatMap(({ name, value }) =>
      part('field', `${withoutMarkdown(name)}: ${withoutMarkdown(value)}`),
    ),
    ...(image === undefined
      ? []
      : [{ kind: 'picture', text: picture?.alt ?? (picture?.kind === 'web' ? picture.url : '') } as const]),
    ...part('footer', footer?.text),
  ];
}

function withoutMarkdown(markdown: string): string {
  return plainText(readDiscord(markdown));
}
