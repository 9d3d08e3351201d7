import { refusal } from '../errors.js';
import { FLAG } from '../forms/message-form.js';
import type { Interaction } from '../interaction.js';
import type { Interactions } from '../interactions.js';
import { deleteMessage } from '../message-log.js';
import type { MessageRecord, World } from '../world.js';
import { type ApiRequest, NO_CONTENT, ok, openRoute, param, type Route } from './router.js';

/** First answers to interactions, and the webhook through which they go on. */
export function interactionRoutes(world: World, interactions: Interactions): Route[] {
  const find = (request: ApiRequest): Interaction => {
    const applicationId = param(request, 'application');
    if (!world.bots.has(applicationId)) throw refusal('unknownWebhook');
    return interactions.byWebhook(applicationId, param(request, 'token'));
  };
  const webhook = '/webhooks/:application/:token';
  return [
    openRoute('POST', '/interactions/:interaction/:token/callback', (request) => {
      const target = { id: param(request, 'interaction'), token: param(request, 'token') };
      const record = interactions.answer(target, request.body, request.uploads);
      if (request.query.get('with_response') !== 'true') return NO_CONTENT;
      const interaction = interactions.byId.get(target.id);
      return interaction ? ok(describeCallback(interaction, record)) : NO_CONTENT;
    }),
    openRoute('POST', webhook, (request) =>
      ok(interactions.followUp(find(request), request.body, request.uploads).message),
    ),
    openRoute('GET', `${webhook}/messages/:message`, (request) =>
      ok(interactions.messageOf(find(request), param(request, 'message')).message),
    ),
    openRoute('PATCH', `${webhook}/messages/:message`, (request) => {
      const interaction = find(request);
      const record = interactions.messageOf(interaction, param(request, 'message'));
      interactions.edit(interaction, record, request.body, request.uploads);
      return ok(record.message);
    }),
    openRoute('DELETE', `${webhook}/messages/:message`, (request) => {
      deleteMessage(world, interactions.messageOf(find(request), param(request, 'message')));
      return NO_CONTENT;
    }),
  ];
}

/** The body of a callback that asked for a response (docs, "Interaction Callback Response Object"). */
function describeCallback(interaction: Interaction, record: MessageRecord | null): unknown {
  const loading = record !== null && (record.message.flags & FLAG.loading) !== 0;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(record
        ? {
            response_message_id: record.id,
            response_message_loading: loading,
            response_message_ephemeral: record.visibleTo !== null,
          }
        : {}),
      channel_id: interaction.channelId,
      ...(interaction.guildId ? { guild_id: interaction.guildId } : {}),
    },
    resource: {
      type: interaction.callbackType,
      ...(record ? { message: record.message } : {}),
    },
  };
}
