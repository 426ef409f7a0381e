import type { Reported } from '../ask/contract';

type Step = NonNullable<Reported['CubeBody']['extent']>['width'];

/** What a steward says of a cell of the cube; what is counted stands beside it. */
export interface Said {
  readonly note?: string | null;
  readonly noteEnglish?: string | null;
  readonly height?: Step | null;
  readonly width?: Step | null;
  readonly reason?: string | null;
  readonly by: string;
  readonly date?: string | null;
  readonly said: { readonly title: string; readonly place: string; readonly statedAt: string };
}

/** A cell of the cube with what stewards say of it. */
export type Judged<Cell> = Cell & { readonly assessment?: Said | null; readonly note?: Said | null };

/** The marks a cell bears: that a steward judges it otherwise, and that there is a note. */
export function marks(cell: Judged<unknown> | undefined) {
  return [cell?.assessment ? '†' : '', cell?.note ? '¹' : ''].join('');
}

/** A note in the reader's language, or else in Norwegian. */
export function noteIn(language: string, said: Said) {
  const english = language === 'en' ? said.noteEnglish : null;
  return english ? { text: english, lang: 'en' } : { text: said.note ?? '', lang: 'nb' };
}
