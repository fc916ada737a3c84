import { Global, Module } from '@nestjs/common';
import { DocumentHeads } from './document-heads.js';
import { DocumentChains } from './document-chain.js';
import { DocumentController } from './document.controller.js';
import { Documents } from './document.facade.js';

/** The document engine. Global: every document of every domain is made of it. */
@Global()
@Module({ controllers: [DocumentController], providers: [Documents, DocumentChains, DocumentHeads], exports: [Documents, DocumentChains, DocumentHeads] })
export class DocumentModule {}
