import { type Town, textOf } from './town.js';

/** Somebody of the newsroom at one of the two platforms: says a command and reads the answer. */
export type Ask = (command: string, options?: Readonly<Record<string, string | number>>) => Promise<string>;

export function onTelegram(town: Town, user: number): Ask {
  return async (command, options = {}) =>
    (await town.tell(user, `/${command} ${Object.values(options).join(' ')}`)).text;
}

export function onDiscord(town: Town, userId: string): Ask {
  return async (command, options = {}) => textOf(await town.use(userId, command, options));
}

/** A one-time code that Eddy, an owner, makes on Telegram. */
export async function codeFor(town: Town, role: string): Promise<string> {
  const { text } = await town.tell(town.eddy, `/team invite ${role}`);
  return codeIn(text);
}

export function codeIn(text: string): string {
  const code = /\/claim ([0-9A-Z-]+)/.exec(text)?.[1];
  if (code === undefined) throw new Error(`There is no code in: ${text}`);
  return code;
}
