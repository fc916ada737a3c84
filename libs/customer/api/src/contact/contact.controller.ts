import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, type ListAnswer, ListRunner, parseListQuery, parseSearchBody } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { CustomerStore } from '../customer/customer.store.js';
import { ContactListItem, ContactView, CreateContact, UpdateContact } from './contact.dto.js';
import type { Contact } from './contact.entity.js';
import { CONTACTS } from './contact.list.js';
import { CREATE_CONTACT, ContactService, DELETE_CONTACT, UPDATE_CONTACT } from './contact.service.js';
import { ContactStore, VIEW_CONTACT } from './contact.store.js';

@ApiTags('customer')
@Controller('contacts')
export class ContactController {
  constructor(@Inject(ContactService) private readonly contacts: ContactService, @Inject(ContactStore) private readonly store: ContactStore, @Inject(CustomerStore) private readonly customers: CustomerStore, @Inject(ListRunner) private readonly lists: ListRunner) {}

  @Endpoint({ method: 'GET', can: VIEW_CONTACT, list: CONTACTS, item: ContactListItem, summary: 'Contacts of the customers the caller sees' })
  list(@Query() query: Record<string, unknown>): Promise<ListAnswer> {
    return this.lists.run(CONTACTS, parseListQuery(query));
  }

  @Endpoint({ method: 'POST', path: 'search', can: VIEW_CONTACT, query: true, idempotent: false, list: CONTACTS, item: ContactListItem, summary: 'Combined query over contacts' })
  search(@Body() body: unknown): Promise<ListAnswer> {
    return this.lists.run(CONTACTS, parseSearchBody(body));
  }

  @Endpoint({ method: 'POST', can: CREATE_CONTACT, creates: 'contacts', returns: ContactView, summary: 'Adds a contact to a customer' })
  async create(@Body() body: CreateContact): Promise<ContactView> {
    return this.view(await this.contacts.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW_CONTACT, returns: ContactView, summary: 'One contact' })
  async get(@Param('id', IdPipe) id: number): Promise<ContactView> {
    return this.view(await this.store.get(id));
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: UPDATE_CONTACT, ifMatch: true, returns: ContactView, summary: 'Changes what was sent (JSON Merge Patch)' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdateContact): Promise<ContactView> {
    return this.view(await this.contacts.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: DELETE_CONTACT, ifMatch: true, returns: 'none', summary: 'Deletes a contact' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.contacts.delete(id);
  }

  private async view(c: Contact): Promise<ContactView> {
    const { nameKey: _key, search: _search, deletedAt: _deleted, ...rest } = c;
    return { ...rest, customerName: (await this.customers.names([c.customerId])).get(c.customerId) ?? null };
  }
}
