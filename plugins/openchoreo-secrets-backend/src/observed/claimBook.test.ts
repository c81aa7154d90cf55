import { ClaimBook } from './claimBook';
import { Revision } from './revision';

describe('what a cluster answers to who it is', () => {
  it('is kept for each way into it, and is news when it changes', () => {
    const revision = new Revision();
    const book = new ClaimBook(revision);
    book.set('eu', 'a', 1);
    const before = revision.content;
    book.set('eu', 'a', 2);
    expect(revision.content).toBe(before);
    book.set('us', 'b', 3);
    expect(revision.content).toBeGreaterThan(before);
    expect([...book.snapshot()]).toEqual([
      ['eu', { uid: 'a' }],
      ['us', { uid: 'b' }],
    ]);
  });

  it('stays one that changed, also when it is answered as before', () => {
    const book = new ClaimBook(new Revision());
    book.set('eu', 'a', 1);
    book.set('eu', 'b', 2);
    expect(book.snapshot().get('eu')).toEqual({ uid: 'b', changedAt: 2 });
    book.set('eu', 'a', 3);
    expect(book.snapshot().get('eu')).toEqual({ uid: 'a', changedAt: 2 });
  });

  it('is not kept when it is told no more, and is held against the next answer', () => {
    const revision = new Revision();
    const book = new ClaimBook(revision);
    book.set('eu', 'a', 1);
    const before = revision.content;
    book.forget('eu');
    expect([...book.snapshot()]).toEqual([]);
    expect(revision.content).toBeGreaterThan(before);
    book.set('eu', 'a', 2);
    expect(book.snapshot().get('eu')).toEqual({ uid: 'a' });
    book.forget('eu');
    book.set('eu', 'b', 3);
    expect(book.snapshot().get('eu')).toEqual({ uid: 'b', changedAt: 3 });
  });
});
