import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { act, screen, within } from '@testing-library/react';
import {
  answer,
  cell,
  component,
  delivery,
  environment,
  plane,
  row,
} from '../../__testUtils__/build';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretsTab } from '../SecretsTab';

const ENVIRONMENTS = ['dev', 'qa', 'int', 'staging', 'preprod', 'production'];

function big(changed?: string): EntitySecretsDto {
  return answer(
    [
      component({
        environments: ENVIRONMENTS.map(name =>
          environment(name, { planeId: `DataPlane/acme/${name}` }),
        ),
        rows: Array.from({ length: 300 }, (_, index) => `KEY_${index}`).map(
          (key, index) =>
            row(
              key,
              ENVIRONMENTS.map(name =>
                cell(name, {
                  delivery: delivery(
                    key === changed && name === 'qa' ? { state: 'frozen' } : {},
                  ),
                }),
              ),
              { reference: `reference-${index % 30}` },
            ),
        ),
      }),
    ],
    { planes: ENVIRONMENTS.map(name => plane(name)) },
  );
}

afterEach(() => secretsQueryClient.clear());

describe('300 keys in 6 environments', () => {
  it('draw again only where something changed', async () => {
    const api = new FakeSecretsApi(big());
    await renderEntity(<SecretsTab />, api);
    const grid = await screen.findByRole('grid');
    expect(grid.querySelectorAll('[role="gridcell"]')).toHaveLength(1800);

    const touched: Node[] = [];
    const observer = new MutationObserver(records =>
      touched.push(...records.map(({ target }) => target)),
    );
    observer.observe(grid, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    api.answers(big());
    await act(() => secretsQueryClient.refetchQueries());
    expect(touched).toEqual([]);

    api.answers(big('KEY_42'));
    await act(() => secretsQueryClient.refetchQueries());
    const fixed = within(grid).getByText('Fixed');
    observer.disconnect();
    const changedCell = fixed.closest('[role="gridcell"]');
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.every(node => changedCell?.contains(node))).toBe(true);
  });
});
