import Button, { type ButtonProps } from '@material-ui/core/Button';
import IconButton, { type IconButtonProps } from '@material-ui/core/IconButton';
import { plainWords } from '../../viewModel/setOff';

type Labelled<Props> = Omit<Props, 'aria-label'> & {
  /** What is read out, where what is seen says too little. */
  readonly label?: string;
};

/** Shows more of what is there. */
export function TextButton({ label, ...props }: Labelled<ButtonProps>) {
  const words = label && plainWords(label);
  return <Button size="small" color="primary" aria-label={words} {...props} />;
}

/** Does something. */
export function OutlinedButton({ label, ...props }: Labelled<ButtonProps>) {
  const words = label && plainWords(label);
  return (
    <Button size="small" variant="outlined" aria-label={words} {...props} />
  );
}

/** An icon that can be pressed. */
export function PressIcon({ label, ...props }: Labelled<IconButtonProps>) {
  const words = label && plainWords(label);
  return <IconButton size="small" aria-label={words} {...props} />;
}
