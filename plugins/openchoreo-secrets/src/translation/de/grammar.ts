import type { grammarMessages as english } from '../grammar';
import type { Translated } from './translated';

export const grammarMessages: Translated<typeof english> = {
  capitals:
    'ESO External OpenChoreo Deployment Klartextwert Secret SecretReference Store',
};
