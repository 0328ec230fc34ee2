import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { built } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // What the compiler writes, as HTML allows it.
    'doctype-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Years are anchors: `/changes/#2022`.
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    'no-raw-characters': 'off',
    // A combobox needs its role on the search field, and a scrolling block needs a name and the focus.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
  },
});

test('the HTML of every page is valid', async () => {
  const reports = await Promise.all(built.map(async ({ path, html }) => ({ path, report: await validator.validateString(html) })));
  const messages = reports.flatMap(({ path, report }) =>
    report.results.flatMap((result) =>
      result.messages.map((item) => `${path}:${item.line}:${item.column} ${item.ruleId}: ${item.message}`),
    ),
  );
  expect(messages).toEqual([]);
});
