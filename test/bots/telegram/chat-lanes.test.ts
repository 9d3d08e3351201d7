import { describe, expect, it } from 'vitest';
import { ChatLanes } from '../../../src/bots/telegram/chat-lanes.js';

function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('lanes of chats', () => {
  it('keep the order of one chat while another chat goes on', async () => {
    const lanes = new ChatLanes(10);
    const first = gate();
    const other = gate();
    const done: string[] = [];
    lanes.add('a', async () => {
      await first.opened;
      done.push('a1');
    });
    lanes.add('a', async () => {
      done.push('a2');
    });
    lanes.add('b', async () => {
      done.push('b1');
      other.open();
    });
    await other.opened;
    expect(done).toEqual(['b1']);
    first.open();
    await lanes.idle();
    expect(done).toEqual(['b1', 'a1', 'a2']);
  });

  it('have no room while the most is pending', async () => {
    const lanes = new ChatLanes(1);
    const work = gate();
    let hasRoom = false;
    lanes.add('a', () => work.opened);
    const room = lanes.room().then(() => {
      hasRoom = true;
    });
    await Promise.resolve();
    expect(hasRoom).toBe(false);
    work.open();
    await room;
    expect(hasRoom).toBe(true);
  });

  it('are idle when nothing was added', async () => {
    await expect(new ChatLanes(1).idle()).resolves.toBeUndefined();
  });
});
