import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { useExport } from '../../hooks/useExport';
import { ExportButton } from './ExportButton';

const QUERY = { filters: {} };

function Csv() {
  return <ExportButton file={useExport(QUERY, 'csv')} text="CSV" label="All" />;
}

async function renderButton(exported: () => Promise<Blob>) {
  Object.assign(URL, {
    createObjectURL: () => 'blob:x',
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation();
  const api = new FakePlatformApi();
  api.exportSecrets = exported;
  await renderPlatform(<Csv />, api);
  return screen.getByRole('button', { name: 'All' });
}

afterEach(() => jest.restoreAllMocks());

describe('a file', () => {
  it('is asked for once at a time', async () => {
    let arrive: (file: Blob) => void = () => undefined;
    const button = await renderButton(
      () => new Promise(resolve => (arrive = resolve)),
    );
    await userEvent.click(button);
    expect(button).toBeDisabled();
    arrive(new Blob(['key']));
    await waitFor(() => expect(button).toBeEnabled());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('that did not arrive is told, and can be asked for again', async () => {
    const answers = [
      () => Promise.reject(new Error('gone')),
      () => Promise.resolve(new Blob(['key'])),
    ];
    const button = await renderButton(() => answers.splice(0, 1)[0]());
    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The export did not arrive',
    );
    await userEvent.click(button);
    await waitFor(() =>
      expect(screen.queryByRole('alert')).not.toBeInTheDocument(),
    );
  });
});
