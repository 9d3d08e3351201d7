import { hasRoles, type PlaceFeatures, USUAL_FEATURES } from '../feed/place-features.js';
import { USUAL_PRESENTATION } from '../feed/presentation.js';
import type { Button } from './reply.js';
import { settingsButton } from './settings-page.js';
import { changed, type OpenedPlace, presentationOf } from './settings-place.js';

/** Leads to what else happens with briefs in a channel of a Discord server. */
export function channelButton(opened: OpenedPlace): Button[] {
  return hasRoles(opened.place.kind) ? [settingsButton(opened, 'channel')] : [];
}

/** What else happens with copies in the place, as it is chosen. */
export function featuresOf(opened: OpenedPlace): PlaceFeatures {
  return presentationOf(opened).features ?? USUAL_FEATURES;
}

/** The place with some of that chosen otherwise. @throws FeedError what `change` and `changePlace` throw */
export async function withFeatures(
  opened: OpenedPlace,
  change: (features: PlaceFeatures) => PlaceFeatures,
): Promise<OpenedPlace> {
  return await changed(opened, ({ destination, subscription }) => {
    const presentation = destination.presentation ?? USUAL_PRESENTATION;
    const features = change(presentation.features ?? USUAL_FEATURES);
    return { destination: { ...destination, presentation: { ...presentation, features } }, subscription };
  });
}
