import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of what every record has: attachments, log, timeline; English. */
export const en = {
  record: {
    attachment: {
      drop: 'Drop files, paste a screenshot, or', add: 'choose files', limit: 'at most {size} MB each', sending: 'Uploading {name}…', none: 'No attachments yet', view: 'Show “{name}”', download: 'Download “{name}”', save: 'Download', remove: 'Delete attachment', removeNamed: 'Delete “{name}”', removeAsk: 'Delete the attachment “{name}”?',
      removed: 'Deleted “{name}”', tooLarge: 'more than {size} MB', pasted: 'Screenshot', broken: 'The file cannot be shown; please download it.',
    },
    log: { title: 'Log', none: 'Nothing yet', at: 'When and who', what: 'Action', changes: 'Changes', system: 'System', more: 'Show more ({n})', from: 'was', to: 'now' },
    part: { removed: 'Deleted' },
    timeline: { sentence: '{who}: {what}' },
    action: { create: 'created', update: 'changed', delete: 'deleted', attach: 'attached a file', detach: 'removed a file' },
    field: { attachment: 'File', state: 'State', no: 'Number', reason: 'Reason', voidReason: 'Why it was voided' },
    source: { api: 'API', import: 'import', job: 'background job', system: 'system' },
  },
} satisfies Translated<typeof zh>;
