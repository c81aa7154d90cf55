type Params = Readonly<Record<string, string | number>>;

/** What the translation API takes: `count` chooses the plural form, `replace` fills the placeholders. */
interface Filled {
  readonly count?: number;
  readonly replace: Readonly<Record<string, string>>;
  /** The one option whose type is known where keys are put together at run time. */
  readonly interpolation?: undefined;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Formatters are costly, and sentences many. */
function formatOf(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format;
}

/** The parameters of a message, with numbers as the locale writes them: `2,500`, `2.500`. */
export function withNumbers(params: Params, locale: string): Filled {
  const { count } = params;
  const replace = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatOf(locale).format(value) : value,
    ]),
  );
  return typeof count === 'number' ? { count, replace } : { replace };
}
