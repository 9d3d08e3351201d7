/** How deep JSON-LD is followed, and how many nodes of it are looked at. */
const MAX_DEPTH = 8;
const MAX_NODES = 500;

const ARTICLE = /^(?:\w*Article|\w*Posting|Report|WebPage|VideoObject)$/;

/** What JSON-LD says of the article on its page (schema.org), as strings that nobody has cleaned. */
export interface LinkedData {
  readonly headline: string | null;
  readonly description: string | null;
  readonly picture: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** The first article among the scripts of a page; null when there is none. Scripts that are no JSON are passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData | null {
  const articles = scripts.flatMap(parse).flatMap(articlesIn);
  // A page is an article's frame: it is asked only where nothing better speaks.
  const found = articles.find((node) => !typesOf(node).includes('WebPage')) ?? articles[0];
  if (!found) return null;
  return {
    headline: text(found.headline) ?? text(found.name),
    description: text(found.description),
    picture: urlOf(found.image) ?? urlOf(found.thumbnailUrl),
    language: text(found.inLanguage),
    published: text(found.datePublished),
    publisher: isNode(found.publisher) ? text(found.publisher.name) : null,
  };
}

function parse(script: string): unknown[] {
  try {
    return [JSON.parse(script)];
  } catch {
    // Many pages write comments or line ends into their JSON; the rest of the page still speaks.
    return [];
  }
}

/** Every article, level by level: lists, `@graph`, and what a page is mainly about. */
function articlesIn(data: unknown): Node[] {
  const articles: Node[] = [];
  let level: unknown[] = [data];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const each of level) {
      seen += 1;
      if (seen > MAX_NODES) return articles;
      if (Array.isArray(each)) next.push(...each.slice(0, MAX_NODES));
      else if (isNode(each)) {
        if (typesOf(each).some((type) => ARTICLE.test(type))) articles.push(each);
        next.push(each['@graph'], each.mainEntity);
      }
    }
    level = next.filter((each) => each !== undefined);
  }
  return articles;
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((each) => typeof each === 'string');
}

function urlOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  return isNode(first) ? text(first.url) : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
