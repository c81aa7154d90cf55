import type { StoreRowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { capital } from '../capital';
import { clockOf, type ViewContext } from '../context';
import type { TileLine } from '../tileLine';

type Warning = StoreRowDto['warnings'][number];

/** Tinted is what somebody should do something about at the store itself. */
const LOOK = {
  referencedButAbsent: { tone: 'warning', icon: 'barred' },
  failing: { tone: 'warning', icon: 'alert' },
  fakeInProduction: { tone: 'warning', icon: 'triangle' },
  notChecked: { tone: 'quiet', icon: 'pause' },
  secretsFail: { tone: 'warning', icon: 'triangle' },
  unverified: { tone: 'quiet', icon: 'question' },
  notPlaneDefault: { tone: 'quiet', icon: 'link' },
  unused: { tone: 'quiet', icon: 'dash' },
} as const satisfies Record<Warning, Pick<TileLine, 'tone' | 'icon'>>;

/** A failure that is young is waited for, as its severity says. */
function lookOf(
  warning: Warning,
  { health }: Pick<StoreRowDto, 'health'>,
): Pick<TileLine, 'tone' | 'icon'> {
  const young = warning === 'failing' && health?.severity === 'waiting';
  return young ? { tone: 'quiet', icon: 'clock' } : LOOK[warning];
}

export function warningViews(
  store: StoreRowDto,
  context: ViewContext,
): readonly TileLine[] {
  return store.warnings.map(warning => ({
    ...lookOf(warning, store),
    text: wordsOf(warning, store, context),
  }));
}

function wordsOf(
  warning: Warning,
  store: StoreRowDto,
  context: ViewContext,
): string {
  const { t } = context;
  if (warning === 'secretsFail') {
    return t('stores.warning.secretsFail', { count: store.failing });
  }
  const cause = store.health?.cause;
  if (warning !== 'failing' || !cause) {
    return t(`stores.warning.${warning}`);
  }
  const title = capital(t(`cause.${cause.class}.title`));
  const time = clockOf(store.health?.since, context);
  return time
    ? t('stores.warning.failingSince', { title, time })
    : t('stores.warning.failingFor', { title });
}
