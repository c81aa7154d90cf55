import ExpandLessOutlined from '@material-ui/icons/ExpandLessOutlined';
import ExpandMoreOutlined from '@material-ui/icons/ExpandMoreOutlined';
import { useId, useMemo } from 'react';
import { confirmedOf } from '../../hooks/useAnswer';
import { usePlanes } from '../../hooks/usePlatform';
import type { PlatformUrl } from '../../hooks/usePlatformUrl';
import { useStructural } from '../../hooks/useStructural';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import { planeStrip } from '../../viewModel/platform/planeStrip';
import { fleetNote, tileViews } from '../../viewModel/platform/tiles';
import { TextButton } from '../Buttons';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';
import { Words } from '../Words';
import { PlaneChips } from './PlaneChips';
import { PlaneTile } from './PlaneTile';

/** All planes in one line, which opens to a tile a plane. While they are not told, the rest of the page stands without them. */
export function PlanesStrip({ url }: { readonly url: PlatformUrl }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const open = url.state.allPlanes;
  const tiles = useId();
  const { result } = usePlanes();
  const context = useViewContext(confirmedOf(result));
  const planes = result.state === 'loaded' ? result.answer.planes : undefined;
  const views = useStructural(
    useMemo(
      () =>
        planes && {
          chips: planeStrip(planes, context),
          note: fleetNote(planes, context),
          tiles: open ? tileViews(planes, context) : [],
        },
      [planes, context, open],
    ),
  );
  if (!views) {
    // Its room is kept while it is on its way.
    return result.state === 'loading' ? (
      <div className={classes.planes} />
    ) : null;
  }
  const Arrow = open ? ExpandLessOutlined : ExpandMoreOutlined;
  return (
    <section aria-label={t('tile.title')}>
      <div className={classes.planes}>
        <h2 className={classes.title}>{t('tile.title')}</h2>
        <PlaneChips chips={views.chips} />
        <TextButton
          aria-expanded={open}
          aria-controls={open ? tiles : undefined}
          endIcon={<Arrow aria-hidden />}
          onClick={() => url.replace({ allPlanes: !open })}
        >
          {t('tile.all')}
        </TextButton>
      </div>
      {open && (
        <div id={tiles}>
          <Words in="p" className={classes.note} text={views.note} />
          <ul className={classNames(classes.list, classes.strip)}>
            {views.tiles.map(tile => (
              <PlaneTile key={tile.id} tile={tile} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
