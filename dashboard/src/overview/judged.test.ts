import { describe, expect, it } from 'vitest';
import { marks, noteIn, type Said } from './judged';

const said: Said = {
  note: 'Kun i utprøving.',
  noteEnglish: 'In pilots only.',
  height: 'HALF',
  width: 'SOME',
  reason: 'ord',
  by: 'Helsedirektoratet',
  said: { title: 'Veikart', place: 's. 1', statedAt: '2021-10' },
};

describe('what a steward says of a cell of the cube', () => {
  it('is marked, the judgement and the note apart', () => {
    expect(marks(undefined)).toBe('');
    expect(marks({ assessment: null, note: null })).toBe('');
    expect(marks({ assessment: said })).toBe('†');
    expect(marks({ note: said })).toBe('¹');
    expect(marks({ assessment: said, note: said })).toBe('†¹');
  });

  it('is told in English where there is English, else in Norwegian', () => {
    expect(noteIn('en', said)).toEqual({ text: 'In pilots only.', lang: 'en' });
    expect(noteIn('nb', said)).toEqual({ text: 'Kun i utprøving.', lang: 'nb' });
    expect(noteIn('en', { ...said, noteEnglish: null })).toEqual({ text: 'Kun i utprøving.', lang: 'nb' });
  });
});
