import { TargetController } from './target.controller.js';
import { TargetFiles } from './target.files.js';
import './target.permissions.js';
import { TargetService } from './target.service.js';
import { TargetStore } from './target.store.js';
import { TargetSubjects } from './target.subjects.js';
import { SalesTargetTarget } from './target.target.js';
import { TargetWriter } from './target.writer.js';

/** Sales targets. */
export const targetControllers = [TargetController];
export const targetProviders = [TargetStore, TargetSubjects, TargetWriter, TargetService, TargetFiles, SalesTargetTarget];
