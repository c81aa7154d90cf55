/** Titles of causes complete a sentence; here one begins it. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
