import { Global, Module } from '@nestjs/common';
import { Notices } from './notice/notices.js';

/** My office 我的办公: notices for people, worklists. Global: every domain has something to tell. */
@Global()
@Module({ providers: [Notices], exports: [Notices] })
export class OfficeModule {}
