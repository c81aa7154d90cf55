import type { ComponentType } from 'react';

/** A card that layouts of the home page name by its id. */
export interface HomeCardDefinition {
  id: string;
  title: string;
  description: string;
  component: ComponentType;
  /** A hook: without it, or where it says true, the card is drawn. */
  useVisibility?: () => boolean;
}
