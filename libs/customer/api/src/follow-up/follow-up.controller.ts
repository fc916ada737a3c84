import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { FollowUpComments } from './follow-up-comment.service.js';
import { CommentFollowUp, CreateFollowUp, FollowUpListItem, FollowUpOptions, FollowUpView, UpdateFollowUp } from './follow-up.dto.js';
import { FOLLOW_UPS } from './follow-up.list.js';
import { FollowUpChoices } from './follow-up.options.js';
import { COMMENT_FOLLOW_UP, CREATE_FOLLOW_UP, DELETE_FOLLOW_UP, UPDATE_FOLLOW_UP, VIEW_FOLLOW_UP } from './follow-up.permissions.js';
import { FollowUpService } from './follow-up.service.js';
import { FollowUpStore } from './follow-up.store.js';
import { FollowUpViews } from './follow-up.views.js';

type Raw = Record<string, unknown>;

@ApiTags('customer')
@Controller('follow-ups')
export class FollowUpController {
  constructor(
    @Inject(FollowUpService) private readonly followUps: FollowUpService, @Inject(FollowUpComments) private readonly comments: FollowUpComments, @Inject(FollowUpStore) private readonly store: FollowUpStore,
    @Inject(FollowUpViews) private readonly views: FollowUpViews, @Inject(ListRunner) private readonly lists: ListRunner, @Inject(FollowUpChoices) private readonly choices: FollowUpChoices,
  ) {}

  @Endpoint({ method: 'GET', can: VIEW_FOLLOW_UP, list: FOLLOW_UPS, item: FollowUpListItem, summary: 'Follow-ups of the customers the caller sees, the newest first, with their comments' })
  list(@Query() query: Raw): Promise<ListAnswer> {
    return this.lists.run(FOLLOW_UPS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW_FOLLOW_UP, query: true, idempotent: false, list: FOLLOW_UPS, item: FollowUpListItem, summary: 'Combined query over follow-ups' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(FOLLOW_UPS, parseSearchBody(body));
  }

  @Endpoint({ method: 'GET', path: 'options/:customerId', can: CREATE_FOLLOW_UP, returns: FollowUpOptions, summary: 'What the form offers for a customer: contacts, people to mention, records it may be about' })
  options(@Param('customerId', IdPipe) customerId: number): Promise<FollowUpOptions> {
    return this.choices.of(customerId);
  }

  @Endpoint({ method: 'POST', can: CREATE_FOLLOW_UP, creates: 'follow-ups', returns: FollowUpView, summary: 'Records a contact with a customer; its last and next contact follow' })
  async create(@Body() body: CreateFollowUp): Promise<FollowUpView> {
    return this.views.one(await this.followUps.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW_FOLLOW_UP, returns: FollowUpView, summary: 'One follow-up with its comments' })
  async get(@Param('id', IdPipe) id: number): Promise<FollowUpView> {
    return this.views.one(await this.store.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE_FOLLOW_UP, ifMatch: true, returns: FollowUpView, summary: 'Changes what was sent (JSON Merge Patch); only its author, while it is open' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateFollowUp): Promise<FollowUpView> {
    return this.views.one(await this.followUps.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE_FOLLOW_UP, ifMatch: true, returns: 'none', summary: 'Deletes a follow-up: its author while it is open, or who supervises him' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.followUps.delete(id);
  }

  @Endpoint({ method: 'POST', path: ':id/comments', can: COMMENT_FOLLOW_UP, returns: FollowUpView, summary: 'Adds a comment; the author is told' })
  async comment(@Param('id', IdPipe) id: number, @Body() body: CommentFollowUp): Promise<FollowUpView> {
    return this.views.one(await this.comments.add(id, body.content));
  }

  @Endpoint({ method: 'DELETE', path: ':id/comments/:commentId', can: COMMENT_FOLLOW_UP, returns: 'none', summary: 'Takes a comment of one\'s own back' })
  deleteComment(@Param('id', IdPipe) id: number, @Param('commentId', IdPipe) commentId: number): Promise<void> {
    return this.comments.delete(id, commentId);
  }
}
