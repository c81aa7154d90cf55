import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Readers } from './readers';
import { Remembered } from './remembered';
import type { Services } from './services';

/** A question with whose it is: without credentials nobody's answer is remembered. */
type Options = { readonly credentials?: BackstageCredentials } | undefined;

type AnswerOf<F extends (...question: never[]) => Promise<unknown>> = Awaited<
  ReturnType<F>
>;

/** The services of the portal, each of which is asked the same by one reader once in a while. */
export function rememberingServices(
  services: Services,
  now: () => number,
): Services {
  const { catalog, httpAuth, permissions, userInfo } = services;
  const readers = new Readers(now);
  const readerIn = (options: Options) =>
    options?.credentials && readers.of(options.credentials);
  const entities = new Remembered<AnswerOf<typeof catalog.getEntityByRef>>({
    now,
  });
  const pages = new Remembered<AnswerOf<typeof catalog.queryEntities>>({ now });
  const decisions = new Remembered<AnswerOf<typeof permissions.authorize>>({
    now,
  });
  const conditions = new Remembered<
    AnswerOf<typeof permissions.authorizeConditional>
  >({ now });
  const infos = new Remembered<AnswerOf<typeof userInfo.getUserInfo>>({ now });
  return {
    ...services,
    readers,
    catalog: {
      getEntityByRef: (ref, options) =>
        entities.ask(readerIn(options), ref, () =>
          catalog.getEntityByRef(ref, options),
        ),
      queryEntities: (query, options) =>
        pages.ask(readerIn(options), query, () =>
          catalog.queryEntities(query, options),
        ),
    },
    httpAuth: {
      credentials: async (req, options) => {
        const credentials = await httpAuth.credentials(req, options);
        readers.note(credentials, req);
        return credentials;
      },
    },
    permissions: {
      authorize: (questions, options) =>
        decisions.ask(readerIn(options), questions, () =>
          permissions.authorize(questions, options),
        ),
      authorizeConditional: (questions, options) =>
        conditions.ask(readerIn(options), questions, () =>
          permissions.authorizeConditional(questions, options),
        ),
    },
    userInfo: {
      getUserInfo: credentials =>
        infos.ask(readers.of(credentials), 'who', () =>
          userInfo.getUserInfo(credentials),
        ),
    },
  };
}
