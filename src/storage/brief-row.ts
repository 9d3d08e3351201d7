import type { Insertable, Selectable } from 'kysely';
import type { Brief } from '../feed/brief.js';
import { otherLanguages } from '../feed/brief-language.js';
import { readText, readTranslations } from './kept-texts.js';
import type { BriefTable } from './schema.js';
import { readJson, readJsonOrNull, writeJsonOrNull } from './stored-json.js';

export function toBrief(row: Selectable<BriefTable>): Brief {
  const name = { table: 'briefs', row: row.number };
  return {
    number: row.number,
    version: row.version,
    state: row.state,
    headline: row.headline,
    text: readText(row.text_json, name),
    topics: readJson(row.topics_json, name),
    deskId: row.desk_id,
    picture: readJsonOrNull(row.picture_json, name),
    link: row.link,
    related: readJsonOrNull(row.related_json, name),
    followUpOf: row.follow_up_of,
    urgency: row.urgency,
    language: row.language,
    translations: row.translations_json === null ? [] : readTranslations(row.translations_json, name),
    correction: readJsonOrNull(row.correction_json, name),
    retractionReason: row.retraction_reason,
    authorId: row.author_id,
    createdAt: row.created_at,
    scheduledFor: row.scheduled_for,
    undoUntil: row.undo_until,
    embargoUntil: row.embargo_until,
    expiresAt: row.expires_at,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    sequence: row.sequence,
    sending: row.sending,
  };
}

/** Every column but the number, which stays what it is. */
export function toBriefRow(brief: Omit<Brief, 'number'>): Omit<Insertable<BriefTable>, 'number'> {
  return {
    version: brief.version,
    state: brief.state,
    headline: brief.headline,
    text_json: JSON.stringify(brief.text),
    topics_json: JSON.stringify(brief.topics),
    desk_id: brief.deskId,
    picture_json: writeJsonOrNull(brief.picture),
    link: brief.link,
    related_json: writeJsonOrNull(brief.related),
    follow_up_of: brief.followUpOf,
    urgency: brief.urgency,
    language: brief.language,
    translations_json: brief.translations.length === 0 ? null : JSON.stringify(brief.translations),
    also_in: otherLanguages(brief).join(' ') || null,
    correction_json: writeJsonOrNull(brief.correction),
    retraction_reason: brief.retractionReason,
    author_id: brief.authorId,
    created_at: brief.createdAt,
    scheduled_for: brief.scheduledFor,
    undo_until: brief.undoUntil,
    embargo_until: brief.embargoUntil,
    expires_at: brief.expiresAt,
    published_at: brief.publishedAt,
    updated_at: brief.updatedAt,
    sequence: brief.sequence,
    sending: brief.sending,
  };
}
