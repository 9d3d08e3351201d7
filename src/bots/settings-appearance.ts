import type { SettingsChange } from '../feed/place-settings.js';
import { LAYOUTS, type Layout, type Presentation, USUAL_PRESENTATION } from '../feed/presentation.js';
import type { SettingsStep } from './action.js';
import { inRows } from './button-rows.js';
import type { Reply } from './reply.js';
import { appearanceOf, groupPage } from './settings-menu.js';
import { choice, page } from './settings-page.js';
import { changed, type OpenedPlace, oneOf, presentationOf } from './settings-place.js';

type AppearanceStep = Extract<SettingsStep, 'appearance' | 'layout' | 'look' | 'sound' | 'link-cards'>;

/** What a button does about how copies look and sound. */
export async function pressAppearance(
  opened: OpenedPlace,
  step: AppearanceStep,
  value: string,
): Promise<Reply> {
  switch (step) {
    case 'appearance':
      return appearancePage(opened);
    case 'layout':
      return layoutPage(opened);
    case 'look':
      return appearancePage(await present(opened, { layout: oneOf(LAYOUTS, value) }));
    case 'sound':
      return appearancePage(await present(opened, { silent: !presentationOf(opened).silent }));
    case 'link-cards':
      return appearancePage(await present(opened, { linkCards: !presentationOf(opened).linkCards }));
  }
}

function appearancePage(opened: OpenedPlace): Reply {
  return groupPage(opened, appearanceOf(opened));
}

/** How much of a brief is shown. */
function layoutPage(opened: OpenedPlace): Reply {
  const { language } = opened.talk;
  const now: Layout = presentationOf(opened).layout;
  const choices = LAYOUTS.map((layout) =>
    choice(opened, language.say(`settings-layout-${layout}`), {
      step: 'look',
      value: layout,
      isChosen: layout === now,
    }),
  );
  return page(opened, [language.say('settings-layout-how')], inRows(choices, 1), true);
}

async function present(opened: OpenedPlace, choice: Partial<Presentation>): Promise<OpenedPlace> {
  const change: SettingsChange = ({ destination, subscription }) => {
    const presentation = { ...(destination.presentation ?? USUAL_PRESENTATION), ...choice };
    return { destination: { ...destination, presentation }, subscription };
  };
  return await changed(opened, change);
}
