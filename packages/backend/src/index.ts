import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@openchoreo/backstage-plugin-openchoreo-secrets-backend'));
backend.add(
  import('@openchoreo/backstage-plugin-catalog-backend-module-openchoreo-secrets'),
);
backend.add(import('./worldEntities'));
backend.add(import('./worldReadiness'));

backend.start();
