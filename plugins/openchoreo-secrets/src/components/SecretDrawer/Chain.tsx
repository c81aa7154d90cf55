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
import { classNames } from '../classNames';
import { useToneTexts } from '../palette/toneTexts';
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
  const tones = useToneTexts();
  const empty = node.tone === 'quiet' || node.tone === 'none';
  const Icon = ICONS[node.node];
  return (
    <li className={classes.node}>
      {node.link !== 'last' && (
        <span
          className={classNames(classes.link, classes[`${node.link}Link`])}
        />
      )}
      <span
        className={classNames(
          classes.dot,
          classes[node.tone],
          empty && classes.dashed,
        )}
      >
        <Icon aria-hidden />
      </span>
      <div>
        <div className={classes.title}>
          <Words in="b" text={node.title} /> <Name in="span" text={node.name} />
        </div>
        <Words in="div" className={classes.detail} text={node.detail} />
        <Words in="div" className={classes.said} text={node.said} />
      </div>
      <Words
        in="span"
        className={classNames(classes.state, tones[node.tone])}
        text={node.state}
      />
      {node.linkLabel && <Break link={node.link} label={node.linkLabel} />}
    </li>
  );
}

function Break(props: {
  readonly link: ChainNodeView['link'];
  readonly label: string;
}) {
  const classes = useChainStyles();
  const { tone, Icon } = breakOf(props.link);
  return (
    <span className={classNames(classes.label, classes[tone])}>
      <Icon aria-hidden />
      <Words text={props.label} />
    </span>
  );
}

function breakOf(link: ChainNodeView['link']) {
  switch (link) {
    case 'held':
      return { tone: 'held', Icon: LinkOutlined } as const;
    case 'unseen':
      return { tone: 'unknown', Icon: HelpOutlineOutlined } as const;
    default:
      return { tone: 'error', Icon: CloseOutlined } as const;
  }
}
