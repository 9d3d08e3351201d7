import type { Role } from '../../feed/newsroom.js';
import type { Store } from '../../feed/ports.js';
import type { CommandMenu } from './register-commands.js';

/** The menus of the newsroom's members, as they were last shown. */
export interface MemberMenus {
  /** Gives everybody whose role is another one by now their menu, and takes it from those who left. */
  bringUpToDate(): Promise<void>;
  /** Gives one person their menu, whatever they have: their chat with the bot may be new. */
  giveTo(userId: string): Promise<void>;
}

/** @param menu Shows one person the commands of a role. Rejects as it does. */
export function createMemberMenus(store: Pick<Store, 'newsroom'>, menu: CommandMenu): MemberMenus {
  const shown = new Map<string, Role>();
  return {
    async bringUpToDate() {
      const members = await store.newsroom.findIdentities('telegram');
      const present = new Set(members.map(({ userId }) => userId));
      for (const { userId, member } of members) {
        if (shown.get(userId) === member.role) continue;
        await menu.registerForMember(userId, member);
        shown.set(userId, member.role);
      }
      for (const userId of [...shown.keys()].filter((known) => !present.has(known))) {
        await menu.removeFor(userId);
        shown.delete(userId);
      }
    },
    async giveTo(userId) {
      const member = await store.newsroom.findMember({ platform: 'telegram', userId });
      if (member === null) return;
      await menu.registerForMember(userId, member);
      shown.set(userId, member.role);
    },
  };
}
