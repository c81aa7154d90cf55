import { useTranslate } from '../../hooks/useViewContext';
import { searchOf } from '../../viewModel/platform/urlState';
import type { TileView } from '../../viewModel/platform/tiles';
import { classNames } from '../classNames';
import { EntityLink, HealthLink } from '../EntityLink';
import { Sub, useEdge, useFrameStyles } from '../Frame';
import { ToneText } from '../ToneText';
import { PlaneIcon } from './PlaneIcon';
import { Name, Words } from '../Words';

/** A plane: access and freshness, ESO, agent, secrets. */
export function PlaneTile({ tile }: { readonly tile: TileView }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  return (
    <li className={classNames(classes.tile, useEdge(tile.edge))}>
      <div className={classes.plane}>
        <PlaneIcon kind={tile.kind} />
        {tile.entity ? (
          <EntityLink entity={tile.entity} sub="secrets" name={tile.name} />
        ) : (
          <HealthLink to={`platform${searchOf({ plane: tile.id })}`}>
            <Name text={tile.name} />
          </HealthLink>
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
        <ToneText key={line.text} {...line} />
      ))}
      <Sub text={tile.shared} />
      <div className={classes.total}>
        <HealthLink
          to={`secrets${searchOf({ plane: tile.id })}`}
          label={t('tile.secretsOf', {
            plane: tile.name,
            text: tile.counts.text,
          })}
        >
          <ToneText {...tile.counts} />
        </HealthLink>
      </div>
    </li>
  );
}
