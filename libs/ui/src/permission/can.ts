import type { Directive } from 'vue';
import { useSession } from '../session/session';

/** `const can = useCan(); can('customer.customer.create')`; with several codes any of them is enough. */
export function useCan(): (code: string | readonly string[] | undefined) => boolean {
  return useSession().can;
}

/**
 * `v-can="'customer.customer.create'"` takes the element out of the page when the user lacks the permission. A permission
 * holds for the whole session, so nothing comes back. For menus, routes and columns use their `permission` or `needs`.
 */
export const vCan: Directive<HTMLElement, string | readonly string[] | undefined> = {
  mounted(el, binding, vnode) {
    if (useSession().can(binding.value)) return;
    const gap = document.createComment('');
    // Vue finds the comment in place of the element when it patches or removes the node.
    vnode.el = gap as unknown as typeof vnode.el;
    if (vnode.component) vnode.component.subTree.el = vnode.el;
    vnode.dirs = null;
    el.replaceWith(gap);
  },
};
