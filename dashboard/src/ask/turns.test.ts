import { afterEach, expect, test, vi } from 'vitest';
import { inTurn } from './turns';

afterEach(() => vi.unstubAllGlobals());

const address = (name: string) => new Request(`http://localhost/${name}`);

test('two are asked at once, and the third when one of them is answered, in whatever way', async () => {
  const begun: string[] = [];
  const ends = new Map<string, (answered: boolean) => void>();
  vi.stubGlobal('fetch', (request: Request) => {
    const name = new URL(request.url).pathname.slice(1);
    begun.push(name);
    return new Promise<Response>((answer, refuse) =>
      ends.set(name, (answered) => (answered ? answer(new Response(name)) : refuse(new Error(name)))),
    );
  });

  const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map((name) => inTurn(address(name)));
  expect(begun).toEqual(['a', 'b']);

  ends.get('b')?.(false);
  await expect(second).rejects.toThrow('b');
  expect(begun).toEqual(['a', 'b', 'c']);

  ends.get('a')?.(true);
  expect(await (await first)?.text()).toBe('a');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);

  ends.get('c')?.(true);
  ends.get('d')?.(true);
  await Promise.all([third, fourth]);
  void inTurn(address('e'));
  expect(begun).toContain('e');
});
