import type { changeMessages as english } from '../change';
import type { Translated } from './translated';

export const changeMessages: Translated<typeof english> = {
  title: 'Ist eine Änderung angekommen?',
  field: 'Geändert um',
  after:
    'Ein Wert, der seitdem ({{time}}) im Store geändert wurde, ist nicht angekommen.',
  by: 'Er kommt spätestens an: {{time}}.',
  overdue: 'Er war fällig: {{time}}.',
  whileFailing:
    'Solange die Aktualisierung scheitert, kommt nichts an; ein neuer Versuch folgt binnen 7 min.',
  human: 'Er kommt an, wenn jemand behoben hat, was fehlt.',
  never: 'Er kommt, so ist es eingerichtet, nicht von selbst an.',
  arrivalUnknown: 'Wann er ankommt, ist nicht bekannt.',
  nothing: 'Kein Wert ist angekommen, also auch keine Änderung.',
  unknown: 'Wann der Wert, der da ist, geholt wurde, ist nicht bekannt.',
  toCome: 'Diese Zeit kommt erst noch',
  answer: {
    yes: 'Im Cluster: Pods, die jetzt starten, bekommen ihn',
    no: 'Nicht im Cluster',
    notYet: 'Noch nicht im Cluster',
    cannotTell: 'Lässt sich nicht sagen',
  },
};
