import type { Message, MessageEntity } from 'grammy/types';
import { readTelegram } from '../../feed/text/from-telegram.js';
import type { TypedText } from '../caller.js';

/** What somebody wrote in a message or under a picture, from `start` on. */
export function typedText(message: Message, start = 0): TypedText {
  const whole = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  return {
    text: whole.slice(start),
    from(offset) {
      const first = start + Math.max(0, offset);
      return readTelegram(whole.slice(first), shifted(entities, first, whole.length));
    },
  };
}

/** A command as it was typed: `/publish@briefwire_bot 12 flash`. */
export interface TypedCommand {
  readonly name: string;
  /** The bot it is addressed to, in lower case, or null. */
  readonly addressee: string | null;
  /** Where what follows the command begins, in UTF-16 units. */
  readonly restAt: number;
}

/** The command that a text begins with, or null. Names are those of https://core.telegram.org/bots/features#commands. */
export function typedCommand(text: string): TypedCommand | null {
  const found = /^\/([a-z0-9_]{1,32})(?:@([a-z0-9_]{3,32}))?(?![^\s])\s*/i.exec(text);
  if (!found?.[1]) return null;
  return {
    name: found[1].toLowerCase(),
    addressee: found[2]?.toLowerCase() ?? null,
    restAt: found[0].length,
  };
}

/** The entities as they lie in the part of the text that begins at `first`; what ends before it is left out. */
function shifted(entities: readonly MessageEntity[], first: number, end: number): MessageEntity[] {
  return entities.flatMap((entity) => {
    const from = Math.max(entity.offset, first);
    const to = Math.min(entity.offset + entity.length, end);
    return to > from ? [{ ...entity, offset: from - first, length: to - from }] : [];
  });
}
