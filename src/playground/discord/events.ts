import type { WireModal } from './forms/modal-form.js';
import type { Channel, Guild, MessageRecord, RegisteredCommand } from './world.js';

/** Everything that can happen on the platform server. Records are the live ones: read, never change them. */
export type WorldEvent =
  | { readonly kind: 'account-created'; readonly userId: string }
  | { readonly kind: 'guild-created'; readonly guild: Guild }
  | { readonly kind: 'guild-changed'; readonly guild: Guild }
  | { readonly kind: 'guild-deleted'; readonly guild: Guild; readonly memberIds: readonly string[] }
  | {
      readonly kind: 'member-added' | 'member-changed' | 'member-removed';
      readonly guild: Guild;
      readonly userId: string;
    }
  | {
      readonly kind: 'role-created' | 'role-changed' | 'role-deleted';
      readonly guild: Guild;
      readonly roleId: string;
    }
  | {
      readonly kind: 'channel-created' | 'channel-changed' | 'channel-deleted';
      readonly channel: Channel;
    }
  | {
      readonly kind: 'message-created' | 'message-edited' | 'message-deleted';
      readonly record: MessageRecord;
    }
  | {
      readonly kind: 'reaction-added' | 'reaction-removed';
      readonly record: MessageRecord;
      readonly userId: string;
      readonly emoji: string;
    }
  /** Those of one emoji, or (null) all of them, were taken away. */
  | { readonly kind: 'reactions-cleared'; readonly record: MessageRecord; readonly emoji: string | null }
  | { readonly kind: 'pins-changed'; readonly channel: Channel }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  | {
      readonly kind: 'commands-changed';
      readonly applicationId: string;
      readonly guildId: string | null;
      readonly commands: readonly RegisteredCommand[];
    }
  | {
      readonly kind: 'interaction-created';
      readonly interactionId: string;
      readonly userId: string;
      readonly applicationId: string;
      /** The interaction as the bot receives it. */
      readonly payload: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'interaction-changed'; readonly interactionId: string; readonly userId: string }
  | {
      readonly kind: 'modal-shown';
      readonly interactionId: string;
      readonly userId: string;
      readonly modal: WireModal;
    }
  | { readonly kind: 'gateway-opened' | 'gateway-closed'; readonly applicationId: string };
