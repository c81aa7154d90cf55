import ChevronRightOutlined from '@material-ui/icons/ChevronRightOutlined';
import ExpandMoreOutlined from '@material-ui/icons/ExpandMoreOutlined';
import { useState, type ReactNode } from 'react';
import { plainWords } from '../../viewModel/setOff';
import { PressIcon, TextButton } from '../Buttons';

export function Unfold(props: {
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly controls?: string;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly title?: string;
  readonly className?: string;
}) {
  const { open, label, title } = props;
  const Chevron = open ? ExpandMoreOutlined : ChevronRightOutlined;
  return (
    <PressIcon
      className={props.className}
      aria-expanded={open}
      aria-controls={props.controls}
      aria-labelledby={props.labelledBy}
      label={label}
      title={title && plainWords(title)}
      onClick={props.onToggle}
    >
      <Chevron fontSize="small" />
    </PressIcon>
  );
}

/** The first of a list, and a button for the next so many. */
export function useFirst<T>(
  all: readonly T[],
  options: {
    readonly atFirst: number;
    readonly atOnce: number;
    /** What the button says of those that are not shown. */
    readonly words: (hidden: number, next: number) => string;
    readonly label?: (hidden: number) => string;
  },
): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const { atFirst, atOnce } = options;
  const [limit, setLimit] = useState(atFirst);
  const hidden = all.length - limit;
  const label = options.label?.(hidden);
  return {
    shown: all.slice(0, limit),
    more: hidden > 0 && (
      <TextButton label={label} onClick={() => setLimit(limit + atOnce)}>
        {options.words(hidden, Math.min(hidden, atOnce))}
      </TextButton>
    ),
  };
}
