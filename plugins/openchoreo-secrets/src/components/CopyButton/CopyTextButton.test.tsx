import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setOff } from '../../viewModel/setOff';
import { CopyTextButton } from './CopyTextButton';

it('copies a text of several lines as several lines, without the marks of names', async () => {
  const user = userEvent.setup();
  const written = jest.spyOn(navigator.clipboard, 'writeText');
  const text = `### ${setOff('orders-api')}\n\n- \u202eturned`;
  await renderInTestApp(<CopyTextButton text={text} words="Copy" />);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(written).toHaveBeenCalledWith('### orders-api\n\n- \\u{202E}turned');
});
