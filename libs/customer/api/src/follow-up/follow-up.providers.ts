import type { Provider } from '@nestjs/common';
import { FollowUpComments } from './follow-up-comment.service.js';
import { FollowUpController } from './follow-up.controller.js';
import { FollowUpExportController } from './follow-up-export.controller.js';
import { FollowUpFacade } from './follow-up.facade.js';
import { FollowUpInput } from './follow-up.input.js';
import { FollowUpNotices } from './follow-up.notices.js';
import { FollowUpChoices } from './follow-up.options.js';
import { FollowUpPeople } from './follow-up.people.js';
import { FollowUpService } from './follow-up.service.js';
import { FollowUpStore } from './follow-up.store.js';
import { FollowUpTarget } from './follow-up.target.js';
import { FollowUpUpkeep } from './follow-up.upkeep.js';
import { FollowUpViews } from './follow-up.views.js';
import { FollowUpWiring } from './follow-up.wiring.js';
import { FollowUpWriter } from './follow-up.writer.js';
import './follow-up.permissions.js';
import './follow-up.presets.js';

/** The words of the first before the ids of the second. */
export const followUpControllers = [FollowUpExportController, FollowUpController];

/** What makes up the follow-ups in the module of customers. */
export const followUpProviders: Provider[] = [FollowUpStore, FollowUpPeople, FollowUpInput, FollowUpUpkeep, FollowUpNotices, FollowUpService, FollowUpComments, FollowUpChoices, FollowUpViews, FollowUpFacade, FollowUpWriter, FollowUpTarget, FollowUpWiring];
