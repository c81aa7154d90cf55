import { Unheard } from './unheard';

/** Reads the text of an answer, and gives up on one that is longer than expected. */
export async function readBounded(
  response: Response,
  mostBytes: number,
): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel();
      throw new Unheard(`the answer is longer than ${mostBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
