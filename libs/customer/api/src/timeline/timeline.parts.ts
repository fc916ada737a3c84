import { CustomerNotes } from './customer-note.service.js';
import { TimelineController } from './timeline.controller.js';
import { CustomerTimelineKinds } from './timeline.kinds.js';
import { Timelines } from './timeline.service.js';

/** The merged timeline and the pinned note. */
export const timelineControllers = [TimelineController];
export const timelineProviders = [Timelines, CustomerNotes, CustomerTimelineKinds];
