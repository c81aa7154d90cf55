import type { PromotionDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cause } from '../../__testUtils__/build';
import {
  blockingKey,
  openKey,
  promoted,
  promotedKey,
} from '../../__testUtils__/promotion';
import { setOffNames } from '../setOff';
import { context, germanContext } from '../../__testUtils__/words';
import { promotionView } from './promotionView';

const ENTITY = { kind: 'component', namespace: 'acme', name: 'orders-api' };

const viewOf = (answer: PromotionDto, of = context) =>
  promotionView(answer, ENTITY, 'shop', of);

const key = promotedKey('DB_PASSWORD');

const HEADLINES: readonly (readonly [string, PromotionDto, string, string])[] =
  [
    [
      'green where every check has passed',
      promoted([key]),
      'ok',
      'All that can be checked is as it should be.',
    ],
    [
      'green where it takes no secrets',
      promoted([]),
      'ok',
      'It takes no secrets.',
    ],
    [
      'red with how many keys would block',
      promoted([blockingKey('A'), blockingKey('B'), key]),
      'error',
      '2 keys would keep pods from starting.',
    ],
    [
      'never green where something would have to be known',
      promoted([openKey('A'), key]),
      'unknown',
      'Nothing speaks against it, and 1 key cannot be told before the deploy.',
    ],
    [
      'not called free of objections where a reason is known',
      promoted([
        {
          ...openKey('A'),
          checks: [
            {
              check: 'store',
              result: 'unknown',
              cause: cause('planeUnreachable', { plane: 'eu' }),
            },
          ],
        },
        key,
      ]),
      'unknown',
      '1 key cannot be told, for the reason below.',
    ],
    [
      'never green where nothing is known',
      promoted([], {
        verdict: 'cannotTell',
        cause: cause('planeUnreachable', { plane: 'control' }, 'nobody'),
      }),
      'unknown',
      'It cannot be told.',
    ],
  ];

describe('whether a release may go there is', () => {
  it.each(HEADLINES)('%s', (_, answer, tone, headline) => {
    const view = viewOf(answer);
    expect({ tone: view.tone, headline: view.headline }).toEqual({
      tone,
      headline,
    });
  });

  it('said in German, too', () => {
    expect(viewOf(promoted([blockingKey('A')]), germanContext).headline).toBe(
      '1 Schlüssel würde Pods am Start hindern.',
    );
  });
});

describe('below it stand', () => {
  it('each reason once, with its keys, who acts and the next step', () => {
    const { failures } = viewOf(promoted([blockingKey('A'), blockingKey('B')]));
    expect(failures).toMatchObject([
      {
        sentence: 'SecretReference stripe does not exist.',
        keys: 'A and B',
        actor: 'Developers of shop',
      },
    ]);
  });

  it('what passes, with who reads it there, and what only the deploy can show', () => {
    const { lines } = viewOf(promoted([openKey('NEW'), key]));
    expect(lines.map(({ text, keys }) => [text, keys].join(': '))).toEqual([
      '2 references exist, with their keys: ',
      'The store of the environment is ready, and admits the namespace: ',
      '1 remote key is read there today by checkout: ',
      'For 1 key, nobody is seen to read the remote key there, which proves nothing: NEW',
    ]);
  });

  it('the release, and where it comes from', () => {
    expect(viewOf(promoted([key])).note).toBe(
      'release orders-api-7f3, from staging',
    );
    expect(
      viewOf(promoted([key], { from: undefined, release: undefined })).note,
    ).toBe('the current workload: nothing before it has a release');
  });
});

describe('it can be taken elsewhere', () => {
  it('as Markdown', () => {
    expect(viewOf(promoted([blockingKey('A'), openKey('B')])).markdown)
      .toBe(`### Can orders-api go to production? · release orders-api-7f3, from staging

**1 key would keep pods from starting.**

- ✗ A: SecretReference stripe does not exist. Create the SecretReference, or correct the workload.
- ✓ 1 reference exists, with its key
- ✓ The store of the environment is ready
- ? For 1 key, nobody is seen to read the remote key there, which proves nothing: B
`);
  });

  it('and what others named is code in it', () => {
    const t: typeof context.t = (name, params) =>
      context.t(name, params && setOffNames(name, params));
    expect(viewOf(promoted([key]), { ...context, t }).markdown).toContain(
      '### Can `orders-api` go to `production`?',
    );
  });

  it('as what a pipeline asks', () => {
    expect(viewOf(promoted([key])).command).toBe(
      'curl -fsS -H "Authorization: Bearer $TOKEN" "$PORTAL/api/openchoreo-secrets/v1/entities/component/acme/orders-api/promotion?to=production"',
    );
  });
});
