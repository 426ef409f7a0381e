export type Happened = { id: string; text: string; at: string };

/** What each entry of an Atom feed says and when: the sentences are the service's own. */
export function happened(feed: Document): Happened[] {
  const text = (entry: Element, name: string) => entry.getElementsByTagName(name)[0]?.textContent ?? '';
  return [...feed.getElementsByTagName('entry')].map((entry) => ({
    id: text(entry, 'id'),
    text: text(entry, 'title'),
    at: text(entry, 'updated'),
  }));
}
