import type { Api } from 'grammy';

/** grammY's types name a polyfill's signal; what it uses of it, Node's own has. */
export function grammySignal(signal: AbortSignal): NonNullable<Parameters<Api['getMe']>[0]> {
  return signal as unknown as NonNullable<Parameters<Api['getMe']>[0]>;
}
