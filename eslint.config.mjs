import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';

/** Domains from left to right: a lib may import only to its left (docs/architecture.md). */
const domains = ['system', 'office', 'warehouse', 'customer', 'finance', 'sales'];
const left = (domain) => domains.slice(0, domains.indexOf(domain) + 1);

const depConstraints = [
  { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'] },
  { sourceTag: 'type:messages', onlyDependOnLibsWithTags: ['type:kernel'] },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: ['type:kernel'] },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:kernel'] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:kernel', 'type:client'] },
  { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:kernel', 'type:platform', 'type:messages', 'type:api'] },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:kernel', 'type:client', 'type:ui', 'type:messages', 'type:web'] },
  { sourceTag: 'type:tooling', onlyDependOnLibsWithTags: ['type:kernel', 'type:tooling'] },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:kernel'] },
  ...domains.map((d) => ({ sourceTag: `scope:${d}`, onlyDependOnLibsWithTags: ['type:kernel', 'type:platform', 'type:client', 'type:ui', ...left(d).map((x) => `scope:${x}`)] })),
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['*'] },
];

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/*.d.ts', '.nx', 'libs/api-client/src/generated', 'data', 'tmp', 'libs/tooling/fixtures'] },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] } } },
  {
    files: ['**/*.ts', '**/*.vue'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, banTransitiveDependencies: false, allow: [], depConstraints }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'vue/multi-word-component-names': 'off',
      // a prop typed `x?: T` says itself that undefined is its default
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'error',
      'no-restricted-syntax': ['error',
        { selector: "CallExpression[callee.property.name=/^(save|remove)$/][callee.object.property.name=/^(manager|em|repository|repo)$/]", message: 'TypeORM save()/remove() roll back the unit of work on SQLite; use Table (ADR-0002).' },
        { selector: "CallExpression[callee.property.name='waitForFunction']", message: 'Looks again by eval, which the Content-Security-Policy of the product refuses; use until() of web/support.' },
      ],
    },
  },
  {
    files: ['libs/*/api/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'typeorm', importNames: ['DataSource', 'Repository', 'EntityManager', 'InjectRepository'], message: 'Rows are reached through platform/database only.' }, { name: 'better-sqlite3' }, { name: 'mysql2' }] }] },
  },
  prettier,
);
