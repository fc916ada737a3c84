import { Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, SIGNED_IN } from '@steward/platform';
import { IdPipe } from '../data/id.pipe.js';
import { DocumentChain, DocumentChains } from './document-chain.js';

@ApiTags('system')
@Controller('documents')
export class DocumentController {
  constructor(@Inject(DocumentChains) private readonly chains: DocumentChains) {}

  @Endpoint({ method: 'GET', path: ':type/:id/chain', can: SIGNED_IN, returns: DocumentChain, summary: 'Where a document came from and what came of it; needs the right to view the document' })
  chain(@Param('type') type: string, @Param('id', IdPipe) id: number): Promise<DocumentChain> {
    return this.chains.of({ type, id });
  }
}
