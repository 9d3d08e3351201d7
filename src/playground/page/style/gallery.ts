/** The gallery's cards; the messages in them look as they do on the chat page. */
export const galleryStyle = `
.gallery { max-width: 1180px; margin: 0 auto; padding: 14px 16px 60px; }
.gallery .top { justify-content: space-between; }
.gallery-lead { color: var(--muted); max-width: 64ch; margin: 6px 0 14px; }
.gallery-index { display: flex; flex-wrap: wrap; gap: 6px; margin-bottom: 22px; }
.gallery-index a { padding: 4px 12px; border-radius: 14px; background: var(--panel); border: 1px solid var(--line); color: var(--text); text-decoration: none; font-size: 13.5px; }
.gallery-index a:hover { border-color: var(--accent); }
.gallery-card { margin-bottom: 26px; scroll-margin-top: 12px; }
.gallery-card h2 { font-size: 16px; margin-bottom: 8px; }
.gallery-pair { display: grid; grid-template-columns: 1fr 1fr; border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.gallery-telegram { background: var(--tg-chat); color: var(--tg-text); padding: 18px 16px; min-width: 0; }
.gallery-discord { background: var(--dc-chat); color: var(--dc-text); padding: 14px 0; min-width: 0; border-left: 1px solid var(--line); }
/* A long brief scrolls in its card, so that the next one stays near. */
.gallery-telegram, .gallery-discord { max-height: 620px; overflow-y: auto; }
@media (max-width: 860px) {
  .gallery-pair { grid-template-columns: minmax(0, 1fr); }
  .gallery-discord { border-left: 0; border-top: 1px solid var(--line); }
  .gallery-discord .dc-message article { gap: 10px; }
}
`;
