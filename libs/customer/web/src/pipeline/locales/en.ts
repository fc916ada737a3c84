import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Words of the page of pipelines. */
export const en = {
  customer: {
    pipeline: {
      title: 'Pipelines', keywords: 'pipeline stage probability lost reason', create: 'New pipeline', edit: 'Edit pipeline', everybody: 'Whole company', demands: 'Asks for: {fields}',
      turnOff: 'Disable', turnOn: 'Enable', disabled: '“{name}” is disabled; new opportunities do not take it', enabled: '“{name}” is enabled', remove: 'Delete pipeline', removeAsk: 'Delete pipeline “{name}”? One that opportunities went through can only be disabled.',
      stageName: 'Stage', inside: 'Inside', nothing: 'Nothing', stageNo: 'Stage {n}', endName: 'Name of the stage {kind}', addStage: 'Add stage', removeStage: 'Remove stage “{name}”', orderHint: 'Drag, or press Alt+↑↓, to change the order',
      inUse: '{n} opportunities are in “{name}”: move them before it is removed', noTarget: 'There is no stage to move them to: add one and save first.', moveOut: 'Move them and remove', movedOut: '{n} opportunities are in “{stage}” now; the stage goes when you save',
      first: { open: 'First contact', won: 'Won', lost: 'Lost' }, forAll: 'For all pipelines', stale: 'Stale after', days: 'days', nDays: '{n} days', editReasons: 'Edit the reasons',
      hint: { sort: 'Of several that fit, the smallest number is taken', department: 'For this department and those below it; empty means the whole company', stale: 'An open opportunity without activity for longer than this is marked stale and its owner is reminded; 0 means never' },
    },
  },
} satisfies Translated<typeof zh>;
