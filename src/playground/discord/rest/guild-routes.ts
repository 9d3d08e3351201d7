import { describeChannel, describeGuild, describeMember } from '../describe.js';
import { refusal } from '../errors.js';
import { removeMember } from '../guilds.js';
import { channelPermissions } from '../permissions.js';
import { compareIds } from '../snowflake.js';
import type { Guild, World } from '../world.js';
import { type BotRequest, botRoute, NO_CONTENT, ok, param, type Route } from './router.js';

/** Guilds, their channels, members and roles, for bots that are in them. */
export function guildRoutes(world: World): Route[] {
  const guildOf = (request: BotRequest): Guild => {
    const guild = world.guild(param(request, 'guild'));
    if (!guild.members.has(request.bot.id)) throw refusal('unknownGuild');
    return guild;
  };
  const channelsOf = (request: BotRequest) =>
    [...guildOf(request).channelIds].flatMap((id) => world.channels.get(id) ?? []);
  return [
    botRoute('GET', '/guilds/:guild', (request) => {
      const guild = guildOf(request);
      const counts = request.query.get('with_counts') === 'true';
      const number = guild.members.size;
      return ok({
        ...describeGuild(guild),
        ...(counts ? { approximate_member_count: number, approximate_presence_count: number } : {}),
      });
    }),
    botRoute('GET', '/guilds/:guild/channels', (request) =>
      ok(
        channelsOf(request)
          .filter(({ thread }) => !thread)
          .map((channel) => describeChannel(world, channel, request.bot.id)),
      ),
    ),
    botRoute('GET', '/guilds/:guild/threads/active', (request) =>
      ok({
        threads: channelsOf(request)
          .filter(({ thread }) => thread && !thread.archived)
          .filter((channel) => channelPermissions(world, channel, request.bot.id) !== 0n)
          .map((channel) => describeChannel(world, channel, request.bot.id)),
        members: [],
      }),
    ),
    botRoute('GET', '/guilds/:guild/roles', (request) => ok([...guildOf(request).roles.values()])),
    botRoute('GET', '/guilds/:guild/members', (request) => {
      const guild = guildOf(request);
      const limit = Math.min(Number(request.query.get('limit') ?? 1) || 1, 1000);
      const after = request.query.get('after') ?? '0';
      const ids = [...guild.members.keys()].filter((id) => compareIds(id, after) > 0).sort(compareIds);
      return ok(ids.slice(0, limit).map((id) => describeMember(world, guild, id)));
    }),
    botRoute('GET', '/guilds/:guild/members/:user', (request) => {
      const guild = guildOf(request);
      const userId = param(request, 'user') === '@me' ? request.bot.id : param(request, 'user');
      const member = describeMember(world, guild, userId);
      if (!member) throw refusal(world.accounts.has(userId) ? 'unknownMember' : 'unknownUser');
      return ok(member);
    }),
    botRoute('DELETE', '/users/@me/guilds/:guild', (request) => {
      removeMember(world, { guildId: guildOf(request).id, userId: request.bot.id });
      return NO_CONTENT;
    }),
  ];
}
