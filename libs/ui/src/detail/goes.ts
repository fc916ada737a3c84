import { defineComponent, onMounted } from 'vue';
import { useRouter, type RouteLocationRaw } from 'vue-router';

/** An action of a record's page that leads to another page: fills a slot like `customer.actions` with a way instead of a dialog. */
export const goes = (prop: string, to: (record: { id: number }) => RouteLocationRaw): ReturnType<typeof defineComponent> => defineComponent({
  props: { [prop]: { type: Object, required: true } },
  emits: ['close', 'changed'],
  setup(props, { emit }) {
    const router = useRouter();
    onMounted(() => {
      emit('close');
      void router.push(to((props as Record<string, unknown>)[prop] as { id: number }));
    });
    return () => null;
  },
});
