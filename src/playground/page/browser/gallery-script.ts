/** In the gallery nothing is sent; only folded quotes can be opened. */
export const galleryScript = `
import { unfold } from './unfold.js';

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-do="unfold"]');
  if (button) unfold(button);
});
document.body.classList.add('is-ready');
`;
