/** From how many days before its end a certificate is told, where no row says otherwise. */
export const WARN_DAYS = 14;
