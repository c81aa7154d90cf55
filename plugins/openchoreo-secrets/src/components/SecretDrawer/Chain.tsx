import CloseOutlined from '@material-ui/icons/CloseOutlined';
import CloudOutlined from '@material-ui/icons/CloudOutlined';
import CodeOutlined from '@material-ui/icons/CodeOutlined';
import HelpOutlineOutlined from '@material-ui/icons/HelpOutlineOutlined';
import LinkOutlined from '@material-ui/icons/LinkOutlined';
import LockOutlined from '@material-ui/icons/LockOutlined';
import StorageOutlined from '@material-ui/icons/StorageOutlined';
import SyncOutlined from '@material-ui/icons/SyncOutlined';
import VpnKeyOutlined from '@material-ui/icons/VpnKeyOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import type { ChainNode } from '../../viewModel/breakPoint';
import type { ChainNodeView } from '../../viewModel/chain';
import type { Tone } from '../../viewModel/tone';
import { classNames } from '../classNames';
import { useChainStyles } from './chainStyles';
import { Section } from './Section';
import { Name, Words } from '../Words';

const ICONS = {
  key: CodeOutlined,
  reference: VpnKeyOutlined,
  externalSecret: SyncOutlined,
  store: StorageOutlined,
  provider: CloudOutlined,
  secret: LockOutlined,
} as const satisfies Record<ChainNode, unknown>;

/** From the workload to the provider and back; the break stands on the link. */
export function Chain(props: { readonly chain: readonly ChainNodeView[] }) {
  const classes = useChainStyles();
  const t = useTranslate();
  return (
    <Section title={t('drawer.chain')} note={t('drawer.chainNote')}>
      <ol className={classes.chain}>
        {props.chain.map(node => (
          <Station key={node.node} node={node} />
        ))}
      </ol>
    </Section>
  );
}

function Station({ node }: { readonly node: ChainNodeView }) {
  const classes = useChainStyles();
  const Icon = ICONS[node.node];
  return (
    <li className={classes.node}>
      {node.link !== 'last' && (
        <span className={classNames(classes.link, classes[node.link])} />
      )}
      <span className={classNames(classes.dot, useDotClass(node.tone))}>
        <Icon aria-hidden />
      </span>
      <div>
        <div className={classes.title}>
          <b>
            <Words text={node.title} />
          </b>{' '}
          {node.name && (
            <span>
              <Name text={node.name} />
            </span>
          )}
        </div>
        {node.detail && (
          <div className={classes.detail}>
            <Words text={node.detail} />
          </div>
        )}
      </div>
      <span className={classNames(classes.state, useStateClass(node.tone))}>
        <Words text={node.state} />
      </span>
      {node.linkLabel && <Break link={node.link} label={node.linkLabel} />}
    </li>
  );
}

function Break(props: {
  readonly link: ChainNodeView['link'];
  readonly label: string;
}) {
  const classes = useChainStyles();
  const { link, label } = props;
  if (link === 'held') {
    return (
      <span className={classNames(classes.label, classes.labelHeld)}>
        <LinkOutlined aria-hidden />
        <Words text={label} />
      </span>
    );
  }
  const unseen = link === 'unseen';
  const Icon = unseen ? HelpOutlineOutlined : CloseOutlined;
  return (
    <span
      className={classNames(
        classes.label,
        unseen ? classes.labelUnseen : classes.labelBroken,
      )}
    >
      <Icon aria-hidden />
      <Words text={label} />
    </span>
  );
}

function useDotClass(tone: Tone): string {
  const classes = useChainStyles();
  return {
    ok: classes.dotOk,
    atRisk: classes.dotOk,
    warning: classes.dotWarning,
    error: classes.dotError,
    held: classes.dotHeld,
    unknown: classes.dotUnknown,
    quiet: classes.dotNone,
    none: classes.dotNone,
  }[tone];
}

function useStateClass(tone: Tone): string {
  const classes = useChainStyles();
  return {
    ok: classes.stateOk,
    atRisk: classes.stateWarning,
    warning: classes.stateWarning,
    error: classes.stateError,
    held: classes.stateError,
    unknown: classes.stateSoft,
    quiet: classes.stateSoft,
    none: classes.stateSoft,
  }[tone];
}
