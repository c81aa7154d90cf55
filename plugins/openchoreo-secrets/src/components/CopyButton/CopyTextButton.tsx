import { plainWords } from '../../viewModel/setOff';
import { CopyButton } from './CopyButton';

/** Copies a text that a view has made, line by line: a break in a name is an escape since it came in. */
export function CopyTextButton(props: {
  readonly text: string;
  readonly words: string;
  /** Where several such buttons stand on a page. */
  readonly label?: string;
}) {
  const { text, words, label } = props;
  const make = () => text.split('\n').map(plainWords).join('\n');
  return <CopyButton make={make} words={words} label={label} />;
}
