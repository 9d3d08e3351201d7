import { DiscordSeat } from './discord-seat.js';
import { SpeakingStage } from './stage.js';
import type { Scene } from './step.js';

/** The newsroom is in a channel of its server, the reader in direct messages. */
export class DiscordStage extends SpeakingStage {
  readonly platform = 'discord';
  readonly #reader = this.#createPerson('Леся');
  readonly #writer = this.#createPerson('Роман');
  readonly #roles = new Map<string, string>();
  readonly #places = new Map<string, string>();

  /** Before its newsroom is claimed, a server is offered no command of it. */
  async prepare(): Promise<void> {
    const { dan, server, discord } = this.town;
    const { control } = discord;
    await this.town.use(dan, 'claim');
    await this.town.offered(dan, 'schedule');
    await this.town.use(dan, 'subscribe');
    this.#roles.set(
      'Sailors',
      control.createRole({ guildId: server, name: 'Матроси', mentionable: true }).id,
    );
    const create = (kind: 'announcement' | 'forum', name: string, tags: readonly string[] = []) =>
      control.createChannel({ guildId: server, kind, name, ...(tags.length > 0 && { tags }) }).id;
    this.#places.set('announcements', create('announcement', 'оголошення'));
    const parentId = create('forum', 'форум', ['Порт', 'Місто']);
    const post = control.createThread({ parentId, name: 'Тут', ownerId: dan }).id;
    this.#places.set('post of a forum', post);
    // The server has a language of its own, which is not everybody's.
    for (const channelId of [this.town.news, ...this.#places.values()]) {
      const options = { language: this.locale };
      await discord.people.useCommand({ userId: dan, channelId, name: 'language', options });
    }
    const [bot] = control.users().filter((user) => user.bot === true);
    const direct = control.openDirectMessage({ userId: this.#reader, applicationId: bot?.id ?? '' }).id;
    this.#places.set('direct', direct);
  }

  protected open(by: Scene['by'], at: string | undefined): DiscordSeat {
    const userId = { reader: this.#reader, writer: this.#writer, editor: this.town.dan }[by];
    const usual = by === 'reader' ? 'direct' : 'news';
    const channelId = this.#places.get(at ?? usual) ?? this.town.news;
    return new DiscordSeat(this.town, { userId, channelId }, this.#roles);
  }

  protected async happenHere(what: string): Promise<void> {
    if (what !== 'the reader sets another place up') {
      throw new Error(`Nobody knows how this happens on Discord: ${what}.`);
    }
    const { control } = this.town.discord;
    const { server: guildId } = this.town;
    const role = control.createRole({ guildId, name: 'Редакція', permissions: ['ManageGuild'] });
    control.addMember({ guildId, userId: this.#reader, roleIds: [role.id] });
    await this.town.use(this.#reader, 'subscribe');
  }

  #createPerson(name: string): string {
    const { control } = this.town.discord;
    const { id } = control.createUser({ name, locale: this.locale === 'en' ? 'en-US' : this.locale });
    control.addMember({ guildId: this.town.server, userId: id });
    return id;
  }
}
