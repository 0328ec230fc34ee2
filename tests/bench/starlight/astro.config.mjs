import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// As its guide begins: nothing is added, and nothing taken away.
export default defineConfig({
  site: 'https://starlight.example',
  integrations: [
    starlight({ title: 'HTTP status codes', sidebar: [{ label: 'Status codes', items: [{ autogenerate: { directory: 'status' } }] }] }),
  ],
});
