import type { Child } from 'hono/jsx';
import { BASE } from './base.js';

/** The frame of every page here. */
export function Document(props: {
  title: string;
  /** The page's script, and those that it imports, which are then loaded side by side. */
  scripts: readonly [string, ...string[]];
  children?: Child;
}) {
  const { title, scripts, children } = props;
  const [script, ...imported] = scripts;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={`${BASE}/assets/style.css`} />
        <link rel="icon" href={`${BASE}/assets/icon.svg`} type="image/svg+xml" />
        {imported.map((name) => (
          <link rel="modulepreload" href={`${BASE}/assets/${name}`} />
        ))}
        <script type="module" src={`${BASE}/assets/${script}`} />
      </head>
      <body>{children}</body>
    </html>
  );
}
