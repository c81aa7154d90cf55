import { useEffect, useState } from 'react';
import { readVisits, visitAt } from '../viewModel/platform/visit';

const KEY = 'openchoreo-secrets.visit';

const LOOKED_AT_MS = 60_000;

/** Notes that the page is looked at; a browser that keeps nothing has no last visit. */
function look(): number | undefined {
  try {
    const visits = visitAt(Date.now(), readVisits(localStorage.getItem(KEY)));
    localStorage.setItem(KEY, JSON.stringify(visits));
    return visits.before;
  } catch {
    return undefined;
  }
}

/** When the reader looked at the page before this visit; undefined on a first one. */
export function useLastVisit(): number | undefined {
  const [before] = useState(look);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) look();
    }, LOOKED_AT_MS);
    return () => clearInterval(timer);
  }, []);
  return before;
}
