import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DataScope } from '@steward/kernel';
import { Endpoint, Texts, context, principal } from '@steward/platform';
import { OrgStore } from '../principal/org.store.js';
import { widest } from '../principal/rights.js';
import { PermissionList } from '../role/role.dto.js';
import { allPermissions } from './permission-registry.js';

@ApiTags('system')
@Controller('permissions')
export class PermissionController {
  constructor(@Inject(OrgStore) private readonly org: OrgStore, @Inject(Texts) private readonly texts: Texts) {}

  @Endpoint({ method: 'GET', can: ['system.role.view', 'system.role.create', 'system.role.update', 'system.api_token.create'], returns: PermissionList, summary: 'Lists every permission code by module, for the role editor' })
  async list(): Promise<PermissionList> {
    const { locale } = context();
    const p = principal();
    const mine = (await this.org.current()).rightsOf(p.id);
    const items = allPermissions().map(({ module, codes }) => ({
      module, label: this.texts.text(locale, `module.${module}`),
      widestScope: widest(codes.flatMap((c): DataScope[] => [...(mine.get(c) ?? [])])),
      codes: codes.map((code) => ({ code, label: this.texts.text(locale, `permission.${code}`), held: p.permissions.has(code) })),
    }));
    return { items };
  }
}
