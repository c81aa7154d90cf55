import { Link } from '@backstage/core-components';
import { useTranslate } from '../../hooks/useViewContext';
import { searchOf } from '../../viewModel/platform/urlState';
import type { TileView } from '../../viewModel/platform/tiles';
import { classNames } from '../classNames';
import { EntityLink } from '../EntityLink';
import { Sub, useEdge, useFrameStyles } from '../Frame';
import { ToneText } from '../ToneText';
import { PlaneIcon } from './PlaneIcon';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

/** A plane: access and freshness, ESO, agent, secrets. */
export function PlaneTile(props: {
  readonly tile: TileView;
  readonly base: string;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { tile, base } = props;
  return (
    <li className={classNames(classes.tile, useEdge(tile.edge))}>
      <div className={classes.plane}>
        <PlaneIcon kind={tile.kind} />
        {tile.entity ? (
          <EntityLink entity={tile.entity} sub="secrets" name={tile.name} />
        ) : (
          <Link to={`${base}/platform${searchOf({ plane: tile.id })}`}>
            <Name text={tile.name} />
          </Link>
        )}
      </div>
      <div className={classes.soft}>{tile.kindWord}</div>
      {tile.freshness.seen ? (
        <div className={classes.soft}>
          <span className={classes.dot} />
          <Words text={tile.freshness.text} />
        </div>
      ) : (
        <ToneText tone="unknown" icon="question" text={tile.freshness.text} />
      )}
      {tile.lines.map(line => (
        <ToneText key={line.text} {...line} quiet={line.tone === 'ok'} />
      ))}
      <Sub text={tile.shared} />
      <div className={classes.total}>
        <Link
          to={`${base}/secrets${searchOf({ plane: tile.id })}`}
          aria-label={plainWords(
            t('tile.secretsOf', {
              plane: tile.name,
              text: tile.counts.text,
            }),
          )}
        >
          <ToneText {...tile.counts} quiet={tile.counts.tone === 'ok'} />
        </Link>
      </div>
    </li>
  );
}
