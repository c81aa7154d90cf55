import {
  makeStyles,
  type StyleRules,
  type Theme,
} from '@material-ui/core/styles';
import { secretPalette, type SecretPalette } from './secretPalette';

/** A part of a sheet: its rules, in the colours of the theme. */
type Part<Name extends string> = (
  colors: SecretPalette,
  theme: Theme,
) => { readonly [name in Name]?: StyleRules[string] };

type NamesIn<P> = P extends (...of: never[]) => infer R
  ? keyof R & string
  : never;

export function part<Name extends string>(rules: Part<Name>): Part<Name> {
  return rules;
}

/** A sheet of one or several parts; of two rules for the same, the later holds. */
export function sheet<P extends readonly Part<string>[]>(...parts: P) {
  return makeStyles<Theme, object, NamesIn<P[number]>>(theme => {
    const colors = secretPalette(theme);
    return Object.assign({}, ...parts.map(rules => rules(colors, theme)));
  });
}
