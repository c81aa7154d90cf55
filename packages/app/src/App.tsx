import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import secretsPlugin from '@openchoreo/backstage-plugin-openchoreo-secrets/alpha';
import { hostModule } from './host';

export const app = createApp({
  features: [catalogPlugin, signalsPlugin, secretsPlugin, hostModule],
});
