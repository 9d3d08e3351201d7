import { expect } from 'vitest';
import type { Reply } from '../../src/bots/reply.js';
import { buttonsOf, labelsOf, type Newsroom, type Person } from './talk.js';

/** Presses the button of that label under a menu; each page takes the place of the one before. */
export async function press(person: Person, menu: Reply, label: string): Promise<Reply> {
  const button = buttonsOf(menu).find((one) => one.label === label);
  if (button === undefined || !('action' in button)) {
    throw new Error(`There is no button “${label}” among ${labelsOf(menu).join(', ')}.`);
  }
  return await person.press(button.action);
}

/** Presses one button after another, each of which edits the menu. */
export async function walk(person: Person, menu: Reply, ...labels: readonly string[]): Promise<Reply> {
  let shown = menu;
  for (const label of labels) {
    shown = await press(person, shown, label);
    expect(shown).toMatchObject({ editsItself: true });
  }
  return shown;
}

/** What a person's place has chosen. */
export async function settingsOf(newsroom: Newsroom, { caller }: Person) {
  const { destinations } = newsroom.feed.store;
  const destination = await destinations.findByAddress(caller.botId, caller.place.address);
  if (destination === null) throw new Error('The place is not registered.');
  return { destination, subscription: await destinations.getSubscription(destination.id) };
}
