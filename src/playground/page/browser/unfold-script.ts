/** Long quotes are folded until somebody opens them. */
export const unfoldScript = `
export function unfold(button) {
  const quote = button.closest('.tg-expandable');
  const folded = quote.dataset.folded === 'true';
  quote.dataset.folded = String(!folded);
  button.setAttribute('aria-expanded', String(folded));
  button.textContent = folded ? 'Show less' : 'Show more';
}
`;
