import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import AutoImport from 'unplugin-auto-import/vite';
import { defineConfig, type UserConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Our own modules do nothing when merely imported; their style sheets do. So a page carries only what it uses of `@steward/ui`. */
const pure = (id: string): boolean => /[\\/]libs[\\/](kernel|ui|api-client|[^\\/]+[\\/](web|messages))[\\/](src|dist)[\\/]/.test(id) && !/\.css|vue&type=style/.test(id);

/** Where the API of `npm run dev` listens: tools/dev.mjs sets API_URL from PORT. */
const api = process.env.API_URL ?? `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

interface Tested extends UserConfig { test: Record<string, unknown> }

const config: Tested = {
  root: import.meta.dirname,
  resolve: {
    conditions: ['@steward/source', 'module', 'browser', 'development|production'],
    alias: [{ find: /^vue-i18n$/, replacement: 'vue-i18n/dist/vue-i18n.runtime.mjs' }],
    dedupe: ['vue', 'vue-router', 'pinia', 'vue-i18n', 'element-plus', '@tanstack/vue-query'],
  },
  define: { __VUE_I18N_FULL_INSTALL__: 'false', __VUE_I18N_LEGACY_API__: 'false', __INTLIFY_PROD_DEVTOOLS__: 'false', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
  plugins: [
    vue(),
    AutoImport({ resolvers: [ElementPlusResolver({ importStyle: 'css' })], dts: false }),
    Components({ resolvers: [ElementPlusResolver({ importStyle: 'css' })], dirs: [], dts: false }),
    compression({ algorithms: ['gzip', 'brotliCompress'], threshold: 1024 }),
  ],
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': api, '/health': api } },
  build: {
    outDir: 'dist', target: 'es2022', chunkSizeWarningLimit: 700, assetsInlineLimit: 0, modulePreload: { polyfill: false },
    rollupOptions: { treeshake: { moduleSideEffects: (id) => !pure(id) } },
  },
  test: {
    environment: 'jsdom',
    include: ['../../libs/ui/src/**/*.spec.ts', '../../libs/*/web/src/**/*.spec.ts', 'src/**/*.spec.ts'],
    server: { deps: { inline: ['element-plus', 'vxe-table', '@vxe-ui/core', 'vue-i18n'] } },
    css: false,
    pool: 'threads', maxWorkers: 2,
  },
};

export default defineConfig(config);
