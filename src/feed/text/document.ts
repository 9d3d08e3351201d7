/**
 * Rich text as one small tree, stored as JSON. Readers make it from Telegram entities, Discord Markdown,
 * HTML and Markdown; renderers turn it into what each platform accepts. Everything a reader makes is
 * normal: no empty text, no neighbouring texts, no mark inside the same mark, no link inside a link.
 */
export type Document = readonly Block[];

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'quote'; readonly content: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string; readonly language: string | null }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Document[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'bold'; readonly content: readonly Inline[] }
  | { readonly kind: 'italic'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly content: readonly Inline[] };
