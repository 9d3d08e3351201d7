import { PermissionFlagsBits } from 'discord-api-types/v10';
import { refusal } from '../errors.js';
import { clearReactions, setReaction } from '../reactions.js';
import type { World } from '../world.js';
import { find } from './message-routes.js';
import { type BotRequest, botRoute, NO_CONTENT, ok, param, type Route } from './router.js';

/** Reactions of the bot, who reacted, and clearing them (docs, "Message": Create Reaction and its neighbours). */
export function reactionRoutes(world: World): Route[] {
  const reactions = '/channels/:channel/messages/:message/reactions';
  const emojiOf = (request: BotRequest) => decodeURIComponent(param(request, 'emoji'));
  return [
    botRoute('PUT', `${reactions}/:emoji/@me`, (request) => {
      const { record, permissions } = find(world, request);
      if ((permissions & PermissionFlagsBits.ReadMessageHistory) === 0n) throw refusal('missingPermissions');
      const isNew = (permissions & PermissionFlagsBits.AddReactions) !== 0n;
      setReaction(world, record, { userId: request.bot.id, emoji: emojiOf(request), on: true, isNew });
      return NO_CONTENT;
    }),
    botRoute('DELETE', `${reactions}/:emoji/@me`, (request) => {
      const { record } = find(world, request);
      setReaction(world, record, { userId: request.bot.id, emoji: emojiOf(request), on: false });
      return NO_CONTENT;
    }),
    botRoute('DELETE', `${reactions}/:emoji/:user`, (request) => {
      const { record, permissions } = find(world, request);
      if ((permissions & PermissionFlagsBits.ManageMessages) === 0n) throw refusal('missingPermissions');
      const change = { userId: param(request, 'user'), emoji: emojiOf(request), on: false };
      setReaction(world, record, change);
      return NO_CONTENT;
    }),
    botRoute('DELETE', `${reactions}/:emoji`, (request) => {
      const { record, permissions } = find(world, request);
      if ((permissions & PermissionFlagsBits.ManageMessages) === 0n) throw refusal('missingPermissions');
      clearReactions(world, record, emojiOf(request));
      return NO_CONTENT;
    }),
    botRoute('DELETE', reactions, (request) => {
      const { record, permissions } = find(world, request);
      if ((permissions & PermissionFlagsBits.ManageMessages) === 0n) throw refusal('missingPermissions');
      clearReactions(world, record, null);
      return NO_CONTENT;
    }),
    botRoute('GET', `${reactions}/:emoji`, (request) => {
      const { record } = find(world, request);
      const found = record.reactions.find(({ emoji }) => emoji === emojiOf(request));
      return ok((found?.userIds ?? []).map((id) => world.account(id).user));
    }),
  ];
}
