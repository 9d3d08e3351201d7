import { GatewayIntentBits } from 'discord-api-types/v10';
import { describeMember } from '../describe.js';
import type { World } from '../world.js';
import type { Dispatch, Subscriber } from './dispatches.js';

const CHUNK_MEMBERS = 1_000;

/**
 * The answer to a request for members (opcode 8): by ids, or by the beginning of the name. All of them (an empty
 * beginning) take the privileged intent; a guild that the bot is not in gives no answer.
 */
export function memberChunks(
  world: World,
  subscriber: Subscriber,
  request: Readonly<Record<string, unknown>>,
): Dispatch[] {
  const guild = typeof request.guild_id === 'string' ? world.guilds.get(request.guild_id) : undefined;
  if (!guild?.members.has(subscriber.botId)) return [];
  const asked: unknown[] = [request.user_ids ?? []].flat();
  const query = typeof request.query === 'string' ? request.query.toLowerCase() : null;
  const limit = typeof request.limit === 'number' && request.limit > 0 ? request.limit : CHUNK_MEMBERS;
  const mayListAll = (subscriber.intents & GatewayIntentBits.GuildMembers) !== 0;
  const all = [...guild.members.keys()];
  let found = all.filter((id) => asked.includes(id));
  if (query === '') found = mayListAll ? all : [];
  else if (query !== null) {
    found = all.filter((id) => world.account(id).user.username.startsWith(query)).slice(0, limit);
  }
  const count = Math.max(Math.ceil(found.length / CHUNK_MEMBERS), 1);
  return Array.from({ length: count }, (_, index) => ({
    t: 'GUILD_MEMBERS_CHUNK',
    guildId: guild.id,
    d: {
      guild_id: guild.id,
      members: found
        .slice(index * CHUNK_MEMBERS, (index + 1) * CHUNK_MEMBERS)
        .map((id) => describeMember(world, guild, id)),
      chunk_index: index,
      chunk_count: count,
      not_found: asked.filter((id) => !all.includes(String(id))),
      nonce: request.nonce ?? null,
    },
  }));
}
