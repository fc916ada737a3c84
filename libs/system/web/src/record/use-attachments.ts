import { problemText, t, toast } from '@steward/ui';
import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { deleteAttachment, listAttachments, MAX_FILE_MEGABYTES, uploadAttachment, type Attachment } from './attachment.api';

export interface AttachmentStore {
  items: ShallowRef<Attachment[] | undefined>;
  error: ShallowRef<unknown>;
  /** Names of the files on their way. */
  sending: Ref<string[]>;
  load: () => Promise<void>;
  add: (files: readonly File[]) => Promise<void>;
  remove: (one: Attachment) => Promise<void>;
}

/** Attachments of a record; files go up one after the other, a refused one does not hold up the next. */
export function useAttachments(entity: string, id: () => number): AttachmentStore {
  const items = shallowRef<Attachment[]>();
  const error = shallowRef<unknown>();
  const sending = ref<string[]>([]);
  const gone = new AbortController();
  onScopeDispose(() => gone.abort());

  async function load(): Promise<void> {
    const wanted = id();
    try {
      const found = await listAttachments(entity, wanted, gone.signal);
      if (wanted === id()) { items.value = found; error.value = undefined; }
    } catch (problem) {
      if (!gone.signal.aborted) error.value = problem;
    }
  }

  async function add(files: readonly File[]): Promise<void> {
    const target = id();
    sending.value = [...sending.value, ...files.map((file) => file.name)];
    for (const file of files) {
      try {
        if (file.size > MAX_FILE_MEGABYTES * 1024 * 1024) throw new RangeError(file.name);
        const added = await uploadAttachment(entity, target, file, gone.signal);
        if (target === id()) items.value = [added, ...(items.value ?? []).filter((one) => one.id !== added.id)];
      } catch (problem) {
        if (gone.signal.aborted) return;
        toast.error(`${file.name}：${problem instanceof RangeError ? t('record.attachment.tooLarge', { size: MAX_FILE_MEGABYTES }) : problemText(problem)}`);
      } finally {
        const at = sending.value.indexOf(file.name);
        sending.value = sending.value.filter((_, i) => i !== at);
      }
    }
  }

  async function remove(one: Attachment): Promise<void> {
    try {
      await deleteAttachment(one);
      items.value = (items.value ?? []).filter((other) => other.id !== one.id);
      toast.success(t('record.attachment.removed', { name: one.name }));
    } catch (problem) {
      toast.problem(problem);
      await load();
    }
  }

  watch(id, () => { items.value = undefined; void load(); }, { immediate: true });
  return { items, error, sending, load, add, remove };
}
