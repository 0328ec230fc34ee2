import { expect, test } from 'vitest';
import { fromColumns, toColumns } from '../../src/lib/search/columns.ts';

test('records come out of their columns as they went in', () => {
  const records = [
    { id: '404', phrase: 'Not Found', former: '' },
    { id: '4xx', phrase: 'Client Error', former: 'none' },
  ];
  const columns = toColumns(records);
  expect(columns).toEqual({ id: ['404', '4xx'], phrase: ['Not Found', 'Client Error'], former: ['', 'none'] });
  expect(fromColumns(columns)).toEqual(records);
  expect(fromColumns(toColumns<{ id: string }>([{ id: 'x' }]))).toEqual([{ id: 'x' }]);
});
