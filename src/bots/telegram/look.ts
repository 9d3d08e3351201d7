import type { ShownBrief, ShownPart } from '../../feed/look.js';
import type { BriefView } from '../../feed/view.js';
import { type BriefMessage, renderBrief } from './render-brief.js';

/** A brief as Telegram shows a new copy of it, in the words of the message itself. */
export function lookOnTelegram(view: BriefView): ShownBrief {
  const brief = renderBrief(view, 'full');
  const { plain, cut, leftOut } = brief.form === 'photo' ? brief.caption : brief.text;
  const words: ShownPart = { kind: 'message', text: plain };
  const more: ShownPart[] = cut ? [{ kind: 'button', text: brief.readMore.label }] : [];
  return { parts: [...pictureOf(brief), words, ...linkCardOf(brief), ...more], leftOut };
}

function pictureOf({ picture }: BriefMessage): readonly ShownPart[] {
  if (picture === null) return [];
  return [{ kind: 'picture', text: picture.alt ?? (picture.kind === 'web' ? picture.url : '') }];
}

/** The card of the brief's own link; where there is a picture, it is what stands there. */
function linkCardOf({ picture, preview }: BriefMessage): readonly ShownPart[] {
  return picture === null && preview.url !== undefined ? [{ kind: 'link-card', text: preview.url }] : [];
}
