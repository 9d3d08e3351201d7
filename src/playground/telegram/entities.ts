import type { MessageEntity } from '@grammyjs/types';

/** Entities that may cover one another and be cut anywhere. */
const splittable: ReadonlySet<MessageEntity['type']> = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
]);
const quotes: ReadonlySet<MessageEntity['type']> = new Set(['blockquote', 'expandable_blockquote']);
const verbatim: ReadonlySet<MessageEntity['type']> = new Set(['code', 'pre']);

/** What stands outside when two entities cover the same range: TDLib's `MessageEntity::get_type_priority`. */
const priorities: Readonly<Record<MessageEntity['type'], number>> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 10,
  code: 20,
  date_time: 30,
  text_link: 49,
  text_mention: 49,
  mention: 50,
  hashtag: 50,
  cashtag: 50,
  bot_command: 50,
  url: 50,
  email: 50,
  phone_number: 50,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
};

export function end(entity: MessageEntity): number {
  return entity.offset + entity.length;
}

/** Orders entities as Telegram gives them: by start, the longer before the shorter. */
export function sortEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  return [...entities].sort(
    (a, b) => a.offset - b.offset || b.length - a.length || priorities[a.type] - priorities[b.type],
  );
}

/**
 * Brings entities into the form in which Telegram keeps them: links, code and quotes never overlap one another (the first
 * stays), bold and its like are merged where they touch, cut where they cross anything, and dropped inside code.
 */
export function fixEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  const sorted = sortEntities(entities.filter(({ length }) => length > 0));
  if (areNested(sorted)) return sorted;
  const blocks = withoutOverlaps(sorted.filter(({ type }) => quotes.has(type)));
  const solid = withoutOverlaps(
    sorted.filter(({ type }) => !splittable.has(type) && !quotes.has(type)),
  ).filter((entity) => blocks.every((block) => !overlaps(entity, block) || contains(block, entity)));
  const borders = [...blocks, ...solid];
  const styles = [...splittable].flatMap((type) =>
    mergedRanges(sorted.filter((entity) => entity.type === type)),
  );
  const points = [
    ...borders.flatMap((border) => [border.offset, end(border)]),
    ...styles.map(({ offset }) => offset),
  ];
  const pieces = styles
    .flatMap((style) => cutAt(style, points))
    .filter((piece) => !borders.some((border) => verbatim.has(border.type) && contains(border, piece)));
  return sortEntities([...borders, ...pieces]);
}

/** Adds entities found in plain text wherever no link, code or quote border is in their way. */
export function addFoundEntities(
  entities: readonly MessageEntity[],
  found: readonly MessageEntity[],
): MessageEntity[] {
  if (found.length === 0) return [...entities];
  const obstacles = entities.filter(({ type }) => !splittable.has(type));
  const fitting = found.filter((entity) =>
    obstacles.every(
      (obstacle) => !overlaps(entity, obstacle) || (quotes.has(obstacle.type) && contains(obstacle, entity)),
    ),
  );
  return fixEntities([...entities, ...fitting]);
}

/** Keeps the first of any entities that overlap; they must be sorted. */
export function withoutOverlaps(sorted: readonly MessageEntity[]): MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of sorted) {
    const last = kept.at(-1);
    if (!last || entity.offset >= end(last)) kept.push(entity);
  }
  return kept;
}

function areNested(sorted: readonly MessageEntity[]): boolean {
  const stack: MessageEntity[] = [];
  const lastEnds = new Map<string, number>();
  for (const entity of sorted) {
    while (stack.length > 0 && entity.offset >= end(stack.at(-1) ?? entity)) stack.pop();
    for (const outer of stack) {
      if (!contains(outer, entity) || verbatim.has(outer.type)) return false;
      if (!splittable.has(entity.type) && !splittable.has(outer.type) && !quotes.has(outer.type))
        return false;
      if (quotes.has(entity.type)) return false;
    }
    if (splittable.has(entity.type)) {
      if ((lastEnds.get(entity.type) ?? -1) >= entity.offset) return false;
      lastEnds.set(entity.type, end(entity));
    }
    stack.push(entity);
  }
  return true;
}

function mergedRanges(sorted: readonly MessageEntity[]): MessageEntity[] {
  const merged: MessageEntity[] = [];
  for (const entity of sorted) {
    const last = merged.at(-1);
    if (last && entity.offset <= end(last)) {
      merged[merged.length - 1] = { ...last, length: Math.max(end(last), end(entity)) - last.offset };
    } else merged.push(entity);
  }
  return merged;
}

function cutAt(entity: MessageEntity, points: readonly number[]): MessageEntity[] {
  const inside = points.filter((point) => point > entity.offset && point < end(entity));
  const stops = [...new Set([...inside, end(entity)])].sort((a, b) => a - b);
  let begin = entity.offset;
  return stops.map((stop) => {
    const piece = { ...entity, offset: begin, length: stop - begin };
    begin = stop;
    return piece;
  });
}

function overlaps(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < end(b) && b.offset < end(a);
}

function contains(outer: MessageEntity, inner: MessageEntity): boolean {
  return outer.offset <= inner.offset && end(inner) <= end(outer);
}
