// Loaded before the program (`node --import`): it gets what takes long to load, waits until it is told to begin, and
// sets this process's clock. So the next program is at hand the moment the one before it is killed.
import { once } from 'node:events';

const SLOW_TO_LOAD = ['better-sqlite3', 'discord.js', 'grammy', 'hono', 'kysely', 'undici', 'zod'];

await Promise.all(SLOW_TO_LOAD.map((name) => import(name)));
process.send?.('ready');
const [{ aheadMs }] = await once(process, 'message');
// It must not outlive the test that started it, however that one ends; nothing else is to come through the channel.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

const machineTime = Date.now;
Date.now = () => machineTime() + aheadMs;
