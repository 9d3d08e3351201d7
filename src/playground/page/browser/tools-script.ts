/**
 * What can be done with a message. For the keyboard only the newest message's are stops; from there the arrows lead to
 * those of the others, so that nobody has to pass through a whole chat.
 */
export const toolsScript = `
const toolsOf = (item) => [...item.querySelectorAll('[data-tool]')].filter((tool) => tool.offsetParent !== null);

export function markNewest(list) {
  for (const tool of list.querySelectorAll('[data-tool][tabindex="0"]')) tool.tabIndex = -1;
  const newest = [...list.children].reverse().find((item) => toolsOf(item).length > 0);
  if (newest) for (const tool of toolsOf(newest)) tool.tabIndex = 0;
}

/** True when the key led to another message's tool. */
export function stepTools(tool, { key }) {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  const item = tool.closest('li');
  const at = toolsOf(item).indexOf(tool);
  let next = item;
  do next = key === 'ArrowUp' ? next.previousElementSibling : next.nextElementSibling;
  while (next && toolsOf(next).length === 0);
  if (!next) return true;
  const tools = toolsOf(next);
  const wanted = tools[Math.min(at, tools.length - 1)];
  wanted.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}
`;
