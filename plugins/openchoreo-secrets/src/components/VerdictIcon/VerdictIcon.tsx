import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import AddOutlined from '@material-ui/icons/AddOutlined';
import BlockOutlined from '@material-ui/icons/BlockOutlined';
import CheckCircleOutlined from '@material-ui/icons/CheckCircleOutlined';
import CloudOffOutlined from '@material-ui/icons/CloudOffOutlined';
import ErrorFilled from '@material-ui/icons/Error';
import HelpOutlineOutlined from '@material-ui/icons/HelpOutlineOutlined';
import History from '@material-ui/icons/History';
import LinkOutlined from '@material-ui/icons/LinkOutlined';
import LockOutlined from '@material-ui/icons/LockOutlined';
import PauseOutlined from '@material-ui/icons/PauseOutlined';
import RemoveOutlined from '@material-ui/icons/RemoveOutlined';
import ReportProblemOutlined from '@material-ui/icons/ReportProblemOutlined';
import ScheduleOutlined from '@material-ui/icons/ScheduleOutlined';
import SecurityOutlined from '@material-ui/icons/SecurityOutlined';
import StorageOutlined from '@material-ui/icons/StorageOutlined';
import VpnKeyOutlined from '@material-ui/icons/VpnKeyOutlined';
import type { ComponentType } from 'react';
import type { IconName, Tone } from '../../viewModel/tone';
import { classNames } from '../classNames';
import { useToneTexts } from '../palette/toneTexts';

const ICONS: Readonly<Record<IconName, ComponentType<SvgIconProps>>> = {
  check: CheckCircleOutlined,
  clock: ScheduleOutlined,
  history: History,
  pause: PauseOutlined,
  triangle: ReportProblemOutlined,
  alert: ErrorFilled,
  store: StorageOutlined,
  barred: BlockOutlined,
  link: LinkOutlined,
  question: HelpOutlineOutlined,
  lock: LockOutlined,
  dash: RemoveOutlined,
  cloudOff: CloudOffOutlined,
  key: VpnKeyOutlined,
  plus: AddOutlined,
  shield: SecurityOutlined,
};

/** The shape of a verdict. The word beside it is what is read out. */
export function VerdictIcon(props: {
  readonly icon: IconName;
  /** Its colour, where that is not the one of the words beside it. */
  readonly tone?: Tone;
  readonly className?: string;
  readonly fontSize?: SvgIconProps['fontSize'];
}) {
  const tones = useToneTexts();
  const { icon, tone, className } = props;
  const Icon = ICONS[icon];
  return (
    <Icon
      className={classNames(tone && tones[tone], className) || undefined}
      fontSize={props.fontSize ?? 'small'}
      aria-hidden
    />
  );
}
