import type {
  CauseRecord,
  CauseVariantRecord,
  VariantCondition,
} from './causeRecord';
import { CAUSES, type CauseClass, type Records } from './records';
import type { CauseWords } from './words';

type VariantsOf<R> = R extends { readonly variants: infer V } ? V : never;

/** The variants of each class that has some. */
export type Variants = VariantsOf<Records[CauseClass]>;

type NamesOf<V> = V extends unknown ? keyof V : never;

/** Under which words a cause stands: its class, or a variant that its parameters tell of. @alpha */
export type CauseVariant = CauseClass | NamesOf<Variants>;

/** What of a cause tells its variant. @alpha */
export interface ToldCause {
  readonly class: CauseClass;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly text?: string;
  /** The reader may not be told the details. */
  readonly withheld?: true;
}

type Wanted = true | string | readonly string[] | { readonly not: string };

function isWanted(value: string | undefined, wanted: Wanted): boolean {
  if (!value) return false;
  if (wanted === true) return true;
  if (typeof wanted === 'string') return value === wanted;
  return 'not' in wanted ? value !== wanted.not : wanted.includes(value);
}

function fits(
  { params = {}, text, withheld }: VariantCondition,
  cause: ToldCause,
): boolean {
  return (
    Object.entries<Wanted>(params).every(([name, wanted]) =>
      isWanted(cause.params[name], wanted),
    ) &&
    (text === undefined || text === (cause.text !== undefined)) &&
    (!withheld || cause.withheld === true)
  );
}

type Named = readonly [string, CauseVariantRecord];

const BY_CLASS: ReadonlyMap<string, readonly Named[]> = new Map(
  Object.entries(CAUSES).map(([name, { variants = {} }]) => [
    name,
    Object.entries(variants),
  ]),
);

/** The variant of a cause with its name; none where the class itself tells it. */
function variantOf(cause: ToldCause): Named | undefined {
  return BY_CLASS.get(cause.class)?.find(([, { when }]) => fits(when, cause));
}

const NAMES: ReadonlySet<string> = new Set(
  [...BY_CLASS].flatMap(([name, variants]) => [
    name,
    ...variants.map(([variant]) => variant),
  ]),
);

function isVariant(name: string): name is CauseVariant {
  return NAMES.has(name);
}

/** Every name under which words stand, classes and variants. */
export const CAUSE_VARIANTS: readonly CauseVariant[] = [...NAMES].filter(
  isVariant,
);

/** Under which words a cause stands. @alpha */
export function causeVariant(cause: ToldCause): CauseVariant {
  const [name] = variantOf(cause) ?? [];
  return name !== undefined && isVariant(name) ? name : cause.class;
}

/** The words that fit a cause. @alpha */
export function wordsOf(cause: ToldCause): CauseWords {
  return (variantOf(cause)?.[1] ?? CAUSES[cause.class]).words;
}

/** What holds of a cause: that of its class, unless its variant says otherwise. @alpha */
export function tellingOf(
  cause: ToldCause,
): Pick<CauseRecord, 'actor' | 'level' | 'heals' | 'yields'> &
  Pick<CauseVariantRecord, 'onTheWay'> {
  const { actor, level, heals, yields } = CAUSES[cause.class];
  const [, variant] = variantOf(cause) ?? [];
  return {
    actor: variant?.actor ?? actor,
    level: variant?.level ?? level,
    heals: variant?.heals ?? heals,
    yields: variant?.yields ?? yields,
    onTheWay: variant?.onTheWay,
  };
}
