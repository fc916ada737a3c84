import { flushPromises, mount } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import ReturnEditor from './return-editor.page.vue';

vi.mock('./return-form.vue', () => ({ default: { name: 'return-form', props: ['linked'], template: '<i />' } }));

describe('the editor of a return', () => {
  it('follows the address of its tab: a return of an order, then a free one, and back', async () => {
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/sales-returns/new', component: ReturnEditor }] });
    await router.push('/sales-returns/new?order=5');
    const page = mount(ReturnEditor, { global: { plugins: [router] } });
    const linked = (): unknown => page.findComponent({ name: 'return-form' }).props('linked');
    await flushPromises();
    expect(linked()).toBe(true);
    await router.push('/sales-returns/new');
    await flushPromises();
    expect(linked()).toBe(false);
    await router.push('/sales-returns/new?order=7');
    await flushPromises();
    expect(linked()).toBe(true);
    page.unmount();
  });
});
