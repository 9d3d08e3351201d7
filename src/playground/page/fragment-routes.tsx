import { type Context, Hono } from 'hono';
import { CommandForm } from './discord/command-form.js';
import { DiscordPane } from './discord/discord-pane.js';
import { DiscordMessage } from './discord/message.js';
import { MessageApps } from './discord/message-apps.js';
import { listOffered } from './discord/offered-commands.js';
import { readMessages as readDiscordMessages, readDiscordPane } from './discord/read-discord.js';
import type { Look } from './look.js';
import type { PageOptions } from './ports.js';
import { ReactionForm } from './reaction-form.js';
import { chatAddress, readScene, type Scene } from './scene.js';
import { Bubble } from './telegram/bubble.js';
import { ForwardForm } from './telegram/forward-form.js';
import {
  findWritable,
  readMessages as readTelegramMessages,
  readTelegramPane,
} from './telegram/read-telegram.js';
import { TelegramPane } from './telegram/telegram-pane.js';

/** Discord's number of a command in the menu of a message (docs, "Application Command Types"). */
const MESSAGE_COMMAND = 3;

/**
 * Parts of the page, each for `?as=…&chat=…&channel=…`: `/telegram` and `/discord` are the panes, `…/older?before=…` the
 * messages before one, `/telegram/forward` and `…/react` ask what to do with `message`, `/discord/apps` what applications offer for it, `…/commands` what is offered as one types, `/discord/command?name=…` the fields of a command.
 */
export function createFragmentRoutes(options: PageOptions, look: Look): Hono {
  const { telegram, discord } = options;
  const sceneOf = (context: Context): Scene => readScene(options, context.req.query());
  const routes = new Hono();
  routes.get('/telegram', (context) => {
    const scene = sceneOf(context);
    return context.html(<TelegramPane {...readTelegramPane(telegram, scene, look.telegram(scene))} />);
  });
  routes.get('/discord', (context) => {
    const scene = sceneOf(context);
    return context.html(<DiscordPane {...readDiscordPane(discord, scene, look.discord(scene))} />);
  });
  routes.get('/telegram/older', (context) => {
    const scene = sceneOf(context);
    const page = readTelegramMessages(telegram, scene, Number(context.req.query('before')));
    const html = page.posts.map((post) => String(<Bubble post={post} look={look.telegram(scene)} />));
    return context.json({ html: html.join(''), hasOlder: page.hasOlder });
  });
  routes.get('/discord/older', (context) => {
    const before = context.req.query('before') ?? '';
    if (!/^\d+$/.test(before)) return context.json({ error: 'before is the id of a message.' }, 400);
    const scene = sceneOf(context);
    const page = readDiscordMessages(discord, scene, before);
    const html = page.messages.map((message) =>
      String(<DiscordMessage message={message} look={look.discord(scene)} />),
    );
    return context.json({ html: html.join(''), hasOlder: page.hasOlder });
  });
  routes.get('/telegram/forward', (context) => {
    const scene = sceneOf(context);
    const message = context.req.query('message') ?? '';
    return context.html(<ForwardForm message={message} places={findWritable(telegram, scene)} />);
  });
  for (const platform of ['telegram', 'discord'] as const) {
    routes.get(`/${platform}/react`, (context) =>
      context.html(<ReactionForm platform={platform} message={context.req.query('message') ?? ''} />),
    );
  }
  routes.get('/telegram/commands', (context) => {
    const scene = sceneOf(context);
    const user = scene.person.telegram;
    const offered = telegram.control.visibleCommands({ user, chat: chatAddress(scene) });
    return context.json(offered.map(({ command, description }) => ({ name: command, description })));
  });
  routes.get('/discord/commands', (context) =>
    context.json(
      offeredTo(options, sceneOf(context)).map(({ name, description }) => ({ name, description })),
    ),
  );
  routes.get('/discord/apps', (context) => {
    const { channel, person } = sceneOf(context);
    const offered = discord.control.offeredCommands({ channelId: channel, userId: person.discord });
    const names = offered.filter(({ type }) => type === MESSAGE_COMMAND).map(({ name }) => name);
    return context.html(<MessageApps message={context.req.query('message') ?? ''} names={names} />);
  });
  routes.get('/discord/command', (context) => {
    const scene = sceneOf(context);
    const command = offeredTo(options, scene).find(({ name }) => name === context.req.query('name'));
    if (command === undefined) return context.text('There is no such command.', 404);
    const people = discord.control.users().map(({ id, username }) => ({ id, name: username }));
    const channels = discord.control.channels({ viewerId: scene.person.discord });
    return context.html(<CommandForm command={command} nameable={{ people, channels }} />);
  });
  return routes;
}

function offeredTo({ discord }: PageOptions, { channel, person }: Scene) {
  if (channel === '') return [];
  return listOffered(discord.control.offeredCommands({ channelId: channel, userId: person.discord }));
}
