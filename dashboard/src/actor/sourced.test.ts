import { describe, expect, it } from 'vitest';
import { origins, type Registered } from './sourced';

const district: Registered = {
  names: [
    { value: 'Bydel Ny', from: '2020-01-01', to: '2024-02-29', source: 'vedtak 12' },
    { value: 'Bydel Nyere', from: '2024-03-01', to: null, source: null },
  ],
  identifiers: [{ value: { scheme: 'HER', value: '12345' }, source: 'Adresseregisteret' }],
  parents: [{ value: 'm-0301' }],
  groups: [],
  places: [{ value: { county: '03', countyName: 'Oslo' }, from: '2020-01-01' }],
  weights: [{ kind: 'POPULATION', date: '2024-01-01', value: 41000, source: 'SSB' }],
  sources: ['operator'],
};

describe('where what is known of an actor comes from', () => {
  it('is told value by value, and of a value without a source of its own it is not made up', () => {
    expect(origins(district, String).map((each) => [each.matter, each.text, each.days, each.source])).toEqual([
      ['names', 'Bydel Ny', '2020-01-01/2024-02-29', 'vedtak 12'],
      ['names', 'Bydel Nyere', '2024-03-01/..', null],
      ['identifiers', 'HER 12345', null, 'Adresseregisteret'],
      ['parents', 'm-0301', null, null],
      ['places', 'Oslo', '2020-01-01/..', null],
      ['weights', 'POPULATION 41000', '2024-01-01', 'SSB'],
    ]);
  });
});
