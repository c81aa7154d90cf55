import BuildOutlined from '@material-ui/icons/BuildOutlined';
import DnsOutlined from '@material-ui/icons/DnsOutlined';
import LayersOutlined from '@material-ui/icons/LayersOutlined';
import VisibilityOutlined from '@material-ui/icons/VisibilityOutlined';
import type { PlaneKind } from '../../viewModel/platform/planeKind';

const ICONS = {
  control: LayersOutlined,
  data: DnsOutlined,
  build: BuildOutlined,
  workflow: BuildOutlined,
  observability: VisibilityOutlined,
  other: DnsOutlined,
} as const satisfies Record<PlaneKind, typeof DnsOutlined>;

export function PlaneIcon({ kind }: { readonly kind: PlaneKind }) {
  const Icon = ICONS[kind];
  return <Icon aria-hidden style={{ fontSize: 16 }} />;
}
