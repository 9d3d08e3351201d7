import { DiscordServer } from '../../src/playground/discord/discord-server.js';
import { nowMs } from '../measure.js';
import { serve } from '../processes.js';

const server = new DiscordServer();
let messages: number[] = [];

const handlers = {
  /** @param channels How many to make, all in one server with the bot. */
  async start(
    token: string,
    channels: number,
  ): Promise<{ readonly apiRoot: string; readonly channels: readonly string[] }> {
    const { applicationId } = server.control.addBot({ token, name: 'Wire' });
    const owner = server.control.createUser({ name: 'Owner' });
    const guild = server.control.createGuild({ name: 'Town', ownerId: owner.id });
    const made = Array.from(
      { length: channels },
      (_, i) => server.control.createChannel({ guildId: guild.id, name: `news-${i}` }).id,
    );
    server.control.addBotToGuild({ guildId: guild.id, applicationId });
    server.on(({ kind }) => {
      if (kind === 'message-created') messages.push(nowMs());
    });
    const { apiRoot } = await server.start({ host: '127.0.0.1', port: 0 });
    return { apiRoot, channels: made };
  },

  /** When messages came into being, since the last call. */
  takeMessages(): number[] {
    const taken = messages;
    messages = [];
    return taken;
  },

  tooMany(): number {
    return server.control.counts().tooMany;
  },
};

export type DiscordPlatform = typeof handlers;

serve(handlers);
