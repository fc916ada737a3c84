import { SCALE, unscaled } from '@steward/kernel';
import type { StageView } from './pipeline.dto.js';
import type { OpportunityStage } from './pipeline.entity.js';

/** A stage as it travels. */
export const stageView = (s: OpportunityStage): StageView => ({ id: s.id, name: s.name, kind: s.kind, probability: unscaled(s.probability, SCALE.rate), requiredFields: s.requiredFields });
