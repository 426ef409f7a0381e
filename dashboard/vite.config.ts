import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { budget } from './build-steps/budget.ts';
import { builtIn } from './build-steps/builtIn.ts';
import { forVendors } from './build-steps/forVendors.ts';
import { registry } from './build-steps/registry.ts';

const to = (name: string, port: number) => process.env[name] ?? `http://localhost:${port}`;

/** The browser knows one origin only; while developing, this passes its questions on to the three services. */
const proxy = {
  '/api/session': { target: to('UTBREDT_REPORTING', 8083) },
  '/api/reporting': {
    target: to('UTBREDT_REPORTING', 8083),
    rewrite: (path: string) => path.replace('/api/reporting', ''),
  },
  '/api/adoption': {
    target: to('UTBREDT_ADOPTION', 8082),
    rewrite: (path: string) => path.replace('/api/adoption', ''),
  },
  '/api/roadmap': {
    target: to('UTBREDT_INITIATIVE', 8081),
    rewrite: (path: string) => path.replace('/api/roadmap', ''),
  },
};

export default defineConfig({
  plugins: [react(), registry(), builtIn(), forVendors(), budget()],
  server: { proxy },
  preview: {
    proxy,
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    },
  },
  build: {
    target: 'es2022',
    assetsDir: 'dashboard/assets',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
  },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] },
});
