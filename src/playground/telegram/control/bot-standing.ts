import type { ChatAdministratorRights, ChatMember } from '@grammyjs/types';
import { z } from 'zod';
import { announceChat } from '../chats.js';
import { deliverStanding } from '../delivery.js';
import { TelegramError } from '../errors.js';
import { defaultRights, isPresent, memberOf, toAnyUser, toChatMember } from '../members.js';
import type { BotRecord, ChatRecord, Member } from '../model.js';
import { openPermissions } from '../world.js';
import { action, botAddress, chatAddress, resolveBot, resolveChat, type Stage } from './action.js';
import { ownerOf, tell } from './places.js';

const rights = z.record(z.string(), z.boolean()).optional();

/** `by` is who does it; the owner of the chat where nobody is named. */
const standing = z.object({ chat: chatAddress, bot: botAddress, by: z.number().optional() });

interface Target {
  readonly chat: number | string;
  readonly bot?: number | string | undefined;
  readonly by?: number | undefined;
}

/** What people do to the bot in groups and channels. Each of these sends the bot a `my_chat_member` update. */
export const botStandingActions = {
  /** Adds the bot: as a member in groups, as an administrator in channels, unless said otherwise. */
  addBot: action(
    standing.extend({ as: z.enum(['member', 'administrator']).optional(), rights }),
    (stage, input) => {
      const chat = resolveChat(stage.world, input.chat);
      const bot = resolveBot(stage.world, input.bot);
      const as = input.as ?? (chat.kind === 'channel' ? 'administrator' : 'member');
      const wasThere = isPresent(memberOf(chat, bot.id));
      const member = setStanding(
        stage,
        input,
        as === 'member' ? { status: 'member' } : administrator(chat, input.rights),
      );
      if (!wasThere && chat.kind !== 'channel') {
        tell(stage.world, chat, input.by, { new_chat_members: [toAnyUser(stage.world, bot.id)] });
      }
      return member;
    },
  ),

  /** Makes the bot an administrator, or changes its rights: those named are set, the others are the default ones. */
  promoteBot: action(standing.extend({ rights }), (stage, input) =>
    setStanding(stage, input, administrator(resolveChat(stage.world, input.chat), input.rights)),
  ),

  /** Takes the administrator's rights away; the bot stays as a member. */
  demoteBot: action(standing, (stage, input) => setStanding(stage, input, { status: 'member' })),

  /** Restricts the bot to the permissions given; those left out are as in an open group. */
  restrictBot: action(standing.extend({ permissions: z.record(z.string(), z.boolean()) }), (stage, input) =>
    setStanding(stage, input, {
      status: 'restricted',
      permissions: { ...openPermissions, ...input.permissions },
    }),
  ),

  /** Takes the bot out; it may be added again. */
  removeBot: action(standing, (stage, input) => setStanding(stage, input, { status: 'left' })),

  /** Bans the bot. */
  kickBot: action(standing, (stage, input) => setStanding(stage, input, { status: 'kicked' })),
};

function administrator(chat: ChatRecord, given: Readonly<Record<string, boolean>> | undefined): Member {
  const all: ChatAdministratorRights = { ...defaultRights(chat), ...given };
  return { status: 'administrator', rights: all };
}

function setStanding({ world }: Stage, target: Target, to: Member): ChatMember {
  const chat = resolveChat(world, target.chat);
  if (chat.kind === 'private') throw new TelegramError(400, 'A private chat has no members.');
  const bot: BotRecord = resolveBot(world, target.bot);
  const from = memberOf(chat, bot.id);
  chat.members.set(bot.id, to);
  deliverStanding(world, chat, { botId: bot.id, byUserId: target.by ?? ownerOf(chat), from, to });
  announceChat(world, chat);
  return toChatMember(toAnyUser(world, bot.id), to);
}
