import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { defineComponent, nextTick, ref, withDirectives, h } from 'vue';
import { describe, expect, it } from 'vitest';
import { useSession } from '../session/session';
import { vCan } from './can';

describe('v-can', () => {
  it('takes away what the user may not, and survives later changes around it', async () => {
    const pinia = createPinia();
    setActivePinia(pinia);
    useSession().me = { user: { id: 1, username: 'a', name: 'A' }, permissions: ['x.y.create'], company: { name: '', timezone: 'Asia/Shanghai' }, plainHttpWarning: false, version: '' };
    const n = ref(0);
    const Page = defineComponent({
      setup: () => () => h('div', [
        withDirectives(h('button', { key: 'a' }, `create ${n.value}`), [[vCan, 'x.y.create']]),
        withDirectives(h('button', { key: 'b' }, `delete ${n.value}`), [[vCan, 'x.y.delete']]),
        withDirectives(h('button', { key: 'c' }, 'either'), [[vCan, ['x.y.delete', 'x.y.create']]]),
        n.value > 1 ? h('i', 'more') : null,
      ]),
    });
    const wrapper = mount(Page, { global: { plugins: [pinia] } });
    expect(wrapper.text()).toBe('create 0either');
    n.value = 2;
    await nextTick();
    expect(wrapper.text()).toBe('create 2eithermore');
    wrapper.unmount();
  });
});
