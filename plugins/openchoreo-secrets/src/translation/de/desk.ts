import type { deskMessages as english } from '../desk';
import type { Translated } from './translated';

export const deskMessages: Translated<typeof english> = {
  label: 'Was gestört ist',
  incidents_one: '{{count}} Störung',
  incidents_other: '{{count}} Störungen',
  began_one: '{{count}} begann seit dem letzten Besuch, {{time}}',
  began_other: '{{count}} begannen seit dem letzten Besuch, {{time}}',
  noneBegan: 'keine begann seit dem letzten Besuch, {{time}}',
  blocks_one: '{{count}} Secret hindert Pods am Start.',
  blocks_other: '{{count}} Secrets hindern Pods am Start.',
  blocksOf_one: '{{count}} Secret hindert Pods von {{components}} am Start',
  blocksOf_other: '{{count}} Secrets hindern Pods von {{components}} am Start',
  partInProduction_one: '{{components}} ({{count}} davon in Produktion)',
  partInProduction_other: '{{components}} ({{count}} davon in Produktion)',
  allInProduction: '{{what}}, in Produktion.',
  notInProduction: '{{what}}, keine in Produktion.',
  noneBlocks_one:
    'Kein Pod wird am Start gehindert; {{count}} Störung ist zu prüfen.',
  noneBlocks_other:
    'Kein Pod wird am Start gehindert; {{count}} Störungen sind zu prüfen.',
  noneFails: 'Kein Secret scheitert, soweit zu sehen ist.',
  whereSeen_one: '{{said}} {{count}} Plane ist nicht zu sehen.',
  whereSeen_other: '{{said}} {{count}} Planes sind nicht zu sehen.',
  unseen_one: '{{count}} Plane nicht zu sehen',
  unseen_other: '{{count}} Planes nicht zu sehen',
  checks_one: '{{count}} Plattform-Secret mit Handlungsbedarf',
  checks_other: '{{count}} Plattform-Secrets mit Handlungsbedarf',
  checksLack_one:
    'Der Plattform fehlt {{count}} eigenes Secret, jetzt oder bald.',
  checksLack_other:
    'Der Plattform fehlen {{count}} eigene Secrets, jetzt oder bald.',
  checksOf: 'Plattform-Secrets, die daran hängen',
  checkPlace: '{{namespace}} auf {{planes}}',
  checklist: 'In der Checkliste',
  group: 'Störungen gruppieren',
  byCause: 'Nach Ursache',
  byComponent: 'Nach Komponente',
  sort: 'Störungen sortieren',
  byImpact: 'Wirkung',
  byAge: 'Neueste',
};
