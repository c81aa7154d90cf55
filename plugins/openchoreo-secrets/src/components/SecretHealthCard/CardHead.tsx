import VpnKeyOutlined from '@material-ui/icons/VpnKeyOutlined';
import type { ReactNode } from 'react';
import { useCardStyles } from './styles';
import { Words } from '../Words';

export function CardHead(props: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  const classes = useCardStyles();
  return (
    <div className={classes.head}>
      <VpnKeyOutlined aria-hidden />
      <Words in="h2" text={props.title} />
      <span className={classes.grow} />
      {props.children}
    </div>
  );
}
