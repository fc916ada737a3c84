import type { Provider, Type } from '@nestjs/common';
import type { Schema } from '@steward/platform';
import { BomController } from '../bom/bom.controller.js';
import { Bom, BomLine } from '../bom/bom.entity.js';
import { BomService } from '../bom/bom.service.js';
import { BomStore } from '../bom/bom.store.js';
import { BomViews } from '../bom/bom.view.js';
import { Components } from '../bom/components.js';
import { Assembly1700002340000 } from '../migrations/1700002340000-assembly.js';
import { AssemblyBooking } from './assembly.booking.js';
import { AssemblyController } from './assembly.controller.js';
import { Assembly, AssemblyLine } from './assembly.entity.js';
import { AssemblyPrints } from './assembly.print.js';
import { AssemblyService } from './assembly.service.js';
import { AssemblyStore } from './assembly.store.js';
import { AssemblyViews } from './assembly.view.js';
import { AssemblyWiring } from './assembly.wiring.js';
import './assembly.permissions.js';

/** Bills of material and assemblies, for the module and the schema of the domain. */
export const assemblyControllers: Type[] = [BomController, AssemblyController];
export const assemblyProviders: Provider[] = [Components, BomStore, BomService, BomViews, AssemblyStore, AssemblyBooking, AssemblyService, AssemblyViews, AssemblyPrints, AssemblyWiring];
export const assemblySchema: Schema = { entities: [Bom, BomLine, Assembly, AssemblyLine], migrations: [Assembly1700002340000] };
