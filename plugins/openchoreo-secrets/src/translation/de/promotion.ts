import type { promotionMessages as english } from '../promotion';
import type { Translated } from './translated';

export const promotionMessages: Translated<typeof english> = {
  title: 'Kann das nach {{environment}}?',
  ofComponent: 'Kann {{component}} nach {{environment}}?',
  release: 'Release {{release}}, aus {{environment}}',
  workload: 'der jetzige Workload: davor hat nichts ein Release',
  alreadyThere: 'ist schon dort',
  failed: 'Es ließ sich eben nicht prüfen.',
  go: 'Alles, was sich prüfen lässt, ist in Ordnung.',
  noKeys: 'Es nimmt keine Secrets.',
  wouldBlock_one: '{{count}} Schlüssel würde Pods am Start hindern.',
  wouldBlock_other: '{{count}} Schlüssel würden Pods am Start hindern.',
  cannotTell_one:
    'Nichts spricht dagegen, und über {{count}} Schlüssel lässt sich vor dem Deployment nichts sagen.',
  cannotTell_other:
    'Nichts spricht dagegen, und über {{count}} Schlüssel lässt sich vor dem Deployment nichts sagen.',
  unknown_one:
    'Über {{count}} Schlüssel lässt sich nichts sagen; der Grund steht darunter.',
  unknown_other:
    'Über {{count}} Schlüssel lässt sich nichts sagen; die Gründe stehen darunter.',
  nothingKnown: 'Es lässt sich nicht sagen.',
  passed: {
    reference_one: '{{count}} Referenz ist da, mit ihrem Schlüssel',
    reference_other: '{{count}} Referenzen sind da, mit ihren Schlüsseln',
    store: 'Der Store der Umgebung ist bereit',
    admission: 'Der Store der Umgebung ist bereit und lässt den Namespace zu',
    remoteKey_one:
      '{{count}} Schlüssel im Store wird dort heute gelesen von {{names}}',
    remoteKey_other:
      '{{count}} Schlüssel im Store werden dort heute gelesen von {{names}}',
  },
  open: {
    remoteKey_one:
      'Den Schlüssel im Store liest dort, soweit sichtbar, bei {{count}} Schlüssel niemand, was nichts beweist',
    remoteKey_other:
      'Den Schlüssel im Store liest dort, soweit sichtbar, bei {{count}} Schlüsseln niemand, was nichts beweist',
    property_one:
      'Die Property von {{count}} Schlüssel kennt man erst nach dem Deployment',
    property_other:
      'Die Propertys von {{count}} Schlüsseln kennt man erst nach dem Deployment',
    output_one:
      'Was eine verwaltete Ressource {{count}} Schlüssel gibt, weiß man erst nach dem Deployment',
    output_other:
      'Was verwaltete Ressourcen {{count}} Schlüsseln geben, weiß man erst nach dem Deployment',
    store_one:
      '{{count}} Schlüssel kommt aus einem Store seines Komponententyps: welcher das dort ist, ist nicht bekannt',
    store_other:
      '{{count}} Schlüssel kommen aus einem Store ihres Komponententyps: welcher das dort ist, ist nicht bekannt',
    namespace_one:
      'Ob der Store den Namespace von {{count}} Schlüssel zulässt, weiß man erst nach dem Deployment',
    namespace_other:
      'Ob der Store den Namespace von {{count}} Schlüsseln zulässt, weiß man erst nach dem Deployment',
    other_one: 'Etwas an {{count}} Schlüssel weiß man erst nach dem Deployment',
    other_other:
      'Etwas an {{count}} Schlüsseln weiß man erst nach dem Deployment',
  },
  copyMarkdown: 'Als Markdown kopieren',
  copyCommand: 'Für eine Pipeline kopieren',
};
