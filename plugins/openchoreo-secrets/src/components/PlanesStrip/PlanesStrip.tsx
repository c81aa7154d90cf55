import { useMemo } from 'react';
import { confirmedOf } from '../../hooks/useAnswer';
import { usePlanes } from '../../hooks/usePlatform';
import { useStructural } from '../../hooks/useStructural';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import { fleetNote, tileViews } from '../../viewModel/platform/tiles';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';
import { PlaneTile } from './PlaneTile';
import { Words } from '../Words';

/** A tile per plane. While planes are not told, the rest of the page stands without them. */
export function PlanesStrip({ base }: { readonly base: string }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { result } = usePlanes();
  const loaded = result.state === 'loaded' ? result : undefined;
  const context = useViewContext(confirmedOf(result));
  const planes = loaded?.answer.planes;
  const views = useStructural(
    useMemo(
      () =>
        planes && {
          note: fleetNote(planes, context),
          tiles: tileViews(planes, context),
        },
      [planes, context],
    ),
  );
  if (!views) {
    return null;
  }
  return (
    <section aria-label={t('tile.title')}>
      <div className={classes.note}>
        <h2 className={classes.title}>{t('tile.title')}</h2>
        <span>
          <Words text={views.note} />
        </span>
      </div>
      <ul className={classNames(classes.list, classes.strip)}>
        {views.tiles.map(tile => (
          <PlaneTile key={tile.id} tile={tile} base={base} />
        ))}
      </ul>
    </section>
  );
}
