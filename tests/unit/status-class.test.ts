import { expect, test } from 'vitest';
import { classOf, genericCode, statusClasses } from '../../src/lib/status-class.ts';

test.each([
  [100, '1xx'],
  [226, '2xx'],
  [399, '3xx'],
  [404, '4xx'],
  [599, '5xx'],
  [783, '5xx'],
  [999, '5xx'],
])('%i belongs to %s', (code, statusClass) => expect(classOf(code)).toBe(statusClass));

test('an unknown code stands for the x00 of its class', () => {
  expect(statusClasses.map(genericCode)).toEqual([100, 200, 300, 400, 500]);
});
