import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { z } from 'zod/v3';
import { keyDeliveries } from '../keyDeliveries';
import {
  deliveryForm,
  deliveryRow,
  evidenceOf,
} from '../__testUtils__/deliveryRow';

const rows = z
  .array(deliveryRow)
  .parse(parse(readFileSync(join(__dirname, 'delivery.yaml'), 'utf8')));

describe('a pod that starts now', () => {
  it.each(rows)('$rule', row => {
    const told = keyDeliveries(evidenceOf(row)).map(each => [
      each.key ?? '*',
      deliveryForm(each),
    ]);
    expect(Object.fromEntries(told)).toEqual(row.keys);
  });
});
