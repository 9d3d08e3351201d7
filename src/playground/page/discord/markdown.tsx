import type { Block, Document, Inline } from '../../../feed/text/document.js';
import { readDiscord } from '../../../feed/text/from-discord.js';
import { markStrikes, splitStrikes, unmarkStrikes } from './strikes.js';

/** Discord's Markdown as its clients draw it. */
export function Markdown({ text }: { text: string }) {
  return <Blocks blocks={readDiscord(markStrikes(text))} />;
}

function Blocks({ blocks }: { blocks: Document }) {
  return (
    <>
      {blocks.map((block) => (
        <BlockView block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Inlines inlines={block.content} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.content} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{unmarkStrikes(block.text)}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((item) => (
        <li>
          <Blocks blocks={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

/** One line of Markdown, such as a title or the name of a field. */
export function MarkdownLine({ text }: { text: string }) {
  const [first] = readDiscord(markStrikes(text));
  return first?.kind === 'paragraph' ? <Inlines inlines={first.content} /> : text;
}

function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return (
    <>
      {splitStrikes(inlines).map(({ isStruck, inlines: part }) => {
        const drawn = part.map((inline) => <InlineView inline={inline} />);
        return isStruck ? <s>{drawn}</s> : drawn;
      })}
    </>
  );
}

function InlineView({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return <br />;
    case 'bold':
      return (
        <b>
          <Inlines inlines={inline.content} />
        </b>
      );
    case 'italic':
      return (
        <i>
          <Inlines inlines={inline.content} />
        </i>
      );
    case 'code':
      return <code>{unmarkStrikes(inline.text)}</code>;
    case 'link':
      return (
        <a href={inline.url} target="_blank" rel="noopener noreferrer">
          <Inlines inlines={inline.content} />
        </a>
      );
  }
}
