import Card from '@material-ui/core/Card';
import { useTranslate } from '../../hooks/useViewContext';
import { sheet } from '../palette/sheet';

const useStyles = sheet(({ line, hover }) => ({
  card: { marginBottom: 16 },
  head: { display: 'flex', gap: 12, alignItems: 'center', padding: 20 },
  row: {
    display: 'grid',
    gridTemplateColumns: '1.2fr 1fr 1fr 1fr',
    gap: '4%',
    padding: '11px 20px',
    borderTop: `1px solid ${line}`,
  },
  bar: {
    height: 12,
    borderRadius: 5,
    background: `linear-gradient(90deg, ${line}, ${hover}, ${line})`,
  },
  disc: { width: 24, height: 24, borderRadius: 12 },
}));

const WIDTHS = ['62%', '78%', '48%', '66%', '72%'];

/** The shape of the tab before anything is known: no numbers, no colours. */
export function TabSkeleton() {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <div role="status" aria-label={t('state.loading')}>
      <Card className={classes.card}>
        <div className={classes.head}>
          <div className={`${classes.bar} ${classes.disc}`} />
          <div className={classes.bar} style={{ width: '36%', height: 16 }} />
        </div>
      </Card>
      <Card>
        <SkeletonRows />
      </Card>
    </div>
  );
}

export function CardSkeleton() {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <div role="status" aria-label={t('state.loading')}>
      <div className={classes.head}>
        <div className={classes.bar} style={{ width: 110, height: 16 }} />
      </div>
      <SkeletonRows rows={3} />
    </div>
  );
}

export function LineSkeleton() {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <div role="status" aria-label={t('state.loading')}>
      <div className={classes.bar} style={{ width: '48%' }} />
    </div>
  );
}

function SkeletonRows({ rows = WIDTHS.length }: { readonly rows?: number }) {
  const classes = useStyles();
  return (
    <>
      {WIDTHS.slice(0, rows).map(width => (
        <div key={width} className={classes.row}>
          {WIDTHS.slice(0, 4).map((other, column) => (
            <div
              key={other}
              className={classes.bar}
              style={{ width: column === 0 ? width : other }}
            />
          ))}
        </div>
      ))}
    </>
  );
}
