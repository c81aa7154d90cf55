import type {
  grammarMessages as english,
  shareMessages as englishShare,
} from '../grammar';
import type { Translated } from './translated';

export const grammarMessages: Translated<typeof english> = {
  capitals:
    'ESO External OpenChoreo Deployment Klartextwert Secret SecretReference Store',
};

export const shareMessages: Translated<typeof englishShare> = {
  some: '{{n}} von {{all}}',
  all: 'Alle {{n}}',
};
