// Generated from docs/api/openapi.json by `npm run openapi`. Do not edit.

/** What a form has to know of one field. Lengths count characters; `scale` is the number of decimals; `ref` the resource an id points to. */
export interface FieldRule {
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly exclusiveMinimum?: number | string;
  readonly exclusiveMaximum?: number | string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly scale?: number;
  readonly ref?: string;
  readonly dictionary?: string;
  /** Permission without which the field is absent. */
  readonly needs?: string;
  /** Name of the schema a nested object follows. */
  readonly schema?: string;
  readonly items?: FieldRule;
}

export const rules = {
  "AddressView": {
    "address": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 255
    },
    "receiver": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "country": {
      "nullable": true,
      "type": "string",
      "maxLength": 2
    },
    "region": {
      "nullable": true,
      "type": "string",
      "maxLength": 6
    },
    "postcode": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    }
  },
  "ApiTokenList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ApiTokenView"
      }
    }
  },
  "ApiTokenView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "userName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "scopes": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "items": {
        "type": "string"
      }
    },
    "ipList": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    },
    "expiresAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "lastUsedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "revokedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "AttachmentList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "AttachmentView"
      }
    }
  },
  "AttachmentView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "entity": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "entityId": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "size": {
      "required": true,
      "type": "integer"
    },
    "mime": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "sha256": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "category": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "inline": {
      "required": true,
      "type": "boolean"
    },
    "thumbnail": {
      "required": true,
      "type": "boolean"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "createdBy": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "createdByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    }
  },
  "AuditLogItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "entity": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "entityId": {
      "required": true,
      "type": "integer"
    },
    "action": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "actorId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "actorName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "tokenId": {
      "nullable": true,
      "type": "integer"
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "ip": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 48
    },
    "source": {
      "required": true,
      "type": "string",
      "enum": [
        "ui",
        "api",
        "import",
        "job",
        "system"
      ]
    },
    "requestId": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "changes": {
      "nullable": true,
      "type": "object"
    }
  },
  "AuditLogPage": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "AuditLogItem"
      }
    },
    "page": {
      "nullable": true,
      "type": "integer"
    },
    "pageSize": {
      "nullable": true,
      "type": "integer"
    },
    "total": {
      "nullable": true,
      "type": "integer"
    }
  },
  "BatchAnswer": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "BatchResult"
      }
    }
  },
  "BatchCustomers": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CreateCustomer"
      }
    }
  },
  "BatchResult": {
    "index": {
      "required": true,
      "type": "integer"
    },
    "status": {
      "required": true,
      "type": "integer"
    },
    "id": {
      "nullable": true,
      "type": "integer"
    },
    "version": {
      "nullable": true,
      "type": "integer"
    },
    "error": {
      "nullable": true,
      "type": "object"
    }
  },
  "BulkAnswer": {
    "total": {
      "required": true,
      "type": "integer"
    },
    "succeeded": {
      "required": true,
      "type": "integer"
    },
    "failed": {
      "required": true,
      "type": "integer"
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 5000,
      "items": {
        "schema": "BulkResult"
      }
    },
    "jobId": {
      "nullable": true,
      "type": "integer"
    }
  },
  "BulkChanges": {
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "company",
        "person"
      ]
    },
    "level": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.level"
    },
    "status": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.status"
    },
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "industry": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.industry"
    },
    "country": {
      "nullable": true,
      "type": "string",
      "maxLength": 2
    },
    "region": {
      "nullable": true,
      "type": "string",
      "maxLength": 6
    },
    "priceLevel": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "creditLimit": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "custom": {
      "nullable": true,
      "type": "object"
    }
  },
  "BulkDelete": {
    "items": {
      "type": "array",
      "maxItems": 5000,
      "items": {
        "schema": "BulkItem"
      }
    },
    "where": {
      "nullable": true,
      "type": "object"
    },
    "q": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "expectedCount": {
      "nullable": true,
      "type": "integer",
      "minimum": 0
    }
  },
  "BulkItem": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "version": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    }
  },
  "BulkResult": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "ok": {
      "required": true,
      "type": "boolean"
    },
    "version": {
      "nullable": true,
      "type": "integer"
    },
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "title": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "BulkTags": {
    "items": {
      "type": "array",
      "maxItems": 5000,
      "items": {
        "schema": "BulkItem"
      }
    },
    "where": {
      "nullable": true,
      "type": "object"
    },
    "q": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "expectedCount": {
      "nullable": true,
      "type": "integer",
      "minimum": 0
    },
    "add": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
    },
    "remove": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
    }
  },
  "BulkTransfer": {
    "items": {
      "type": "array",
      "maxItems": 5000,
      "items": {
        "schema": "BulkItem"
      }
    },
    "where": {
      "nullable": true,
      "type": "object"
    },
    "q": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "expectedCount": {
      "nullable": true,
      "type": "integer",
      "minimum": 0
    },
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "keepFollower": {
      "nullable": true,
      "type": "boolean"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "BulkUpdate": {
    "items": {
      "type": "array",
      "maxItems": 5000,
      "items": {
        "schema": "BulkItem"
      }
    },
    "where": {
      "nullable": true,
      "type": "object"
    },
    "q": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "expectedCount": {
      "nullable": true,
      "type": "integer",
      "minimum": 0
    },
    "set": {
      "required": true,
      "schema": "BulkChanges"
    }
  },
  "CategoryCount": {
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "count": {
      "required": true,
      "type": "integer"
    }
  },
  "CategoryCounts": {
    "total": {
      "required": true,
      "type": "integer"
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CategoryCount"
      }
    }
  },
  "CategoryList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CategoryView"
      }
    }
  },
  "CategoryView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "path": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
    },
    "pathIds": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "ref": "category",
      "items": {
        "type": "integer"
      }
    },
    "depth": {
      "required": true,
      "type": "integer"
    },
    "sort": {
      "required": true,
      "type": "integer"
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "count": {
      "nullable": true,
      "type": "integer"
    }
  },
  "ChangeFeed": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ChangeView"
      }
    },
    "lastSeq": {
      "required": true,
      "type": "integer"
    },
    "limit": {
      "required": true,
      "type": "integer"
    }
  },
  "ChangePasswordBody": {
    "oldPassword": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 128
    },
    "newPassword": {
      "required": true,
      "type": "string",
      "minLength": 8,
      "maxLength": 128
    }
  },
  "ChangeView": {
    "seq": {
      "required": true,
      "type": "integer"
    },
    "topic": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "entity": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "entityId": {
      "required": true,
      "type": "integer"
    },
    "actorId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "actorName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "payload": {
      "nullable": true,
      "type": "object"
    }
  },
  "ChooseSheet": {
    "sheet": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "headerRow": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1048576
    }
  },
  "CommitImport": {
    "allOrNothing": {
      "nullable": true,
      "type": "boolean"
    }
  },
  "CompanyView": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "timezone": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ContactListItem": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "gender": {
      "nullable": true,
      "type": "string",
      "enum": [
        "male",
        "female"
      ]
    },
    "department": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "post": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 254
    },
    "wechat": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "birthday": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "birthdayLunar": {
      "nullable": true,
      "type": "boolean"
    },
    "hobbies": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "isPrimary": {
      "nullable": true,
      "type": "boolean"
    },
    "role": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "contact.role"
    },
    "reportsToId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "leftCompany": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 80
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "createdBy": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "updatedAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedBy": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "ContactView": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "gender": {
      "nullable": true,
      "type": "string",
      "enum": [
        "male",
        "female"
      ]
    },
    "department": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "post": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 254
    },
    "wechat": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "birthday": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "birthdayLunar": {
      "nullable": true,
      "type": "boolean"
    },
    "hobbies": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "isPrimary": {
      "nullable": true,
      "type": "boolean"
    },
    "role": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "contact.role"
    },
    "reportsToId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "leftCompany": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 80
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "createdBy": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "updatedAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedBy": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "CopyRole": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "code": {
      "nullable": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 32
    }
  },
  "CorrectRow": {
    "cells": {
      "nullable": true,
      "type": "object"
    },
    "values": {
      "nullable": true,
      "type": "object"
    }
  },
  "CreateAddress": {
    "address": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 255
    },
    "receiver": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "country": {
      "nullable": true,
      "type": "string",
      "maxLength": 2
    },
    "region": {
      "nullable": true,
      "type": "string",
      "maxLength": 6
    },
    "postcode": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "CreateApiToken": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "scopes": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "items": {
        "type": "string"
      }
    },
    "expiresAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "ipList": {
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    }
  },
  "CreateCategory": {
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    }
  },
  "CreateContact": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "gender": {
      "nullable": true,
      "type": "string",
      "enum": [
        "male",
        "female"
      ]
    },
    "department": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "post": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 254
    },
    "wechat": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "birthday": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "birthdayLunar": {
      "nullable": true,
      "type": "boolean"
    },
    "hobbies": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "isPrimary": {
      "nullable": true,
      "type": "boolean"
    },
    "role": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "contact.role"
    },
    "reportsToId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "leftCompany": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 80
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    }
  },
  "CreateCustomField": {
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "text",
        "textarea",
        "number",
        "money",
        "integer",
        "date",
        "select",
        "multi",
        "user",
        "boolean"
      ]
    },
    "required": {
      "nullable": true,
      "type": "boolean"
    },
    "options": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "CustomOptionInput"
      }
    },
    "min": {
      "nullable": true,
      "type": "string",
      "maxLength": 24
    },
    "max": {
      "nullable": true,
      "type": "string",
      "maxLength": 24
    },
    "decimals": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 4
    },
    "hint": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "section": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "inForm": {
      "nullable": true,
      "type": "boolean"
    },
    "inList": {
      "nullable": true,
      "type": "boolean"
    },
    "inFilter": {
      "nullable": true,
      "type": "boolean"
    },
    "inImport": {
      "nullable": true,
      "type": "boolean"
    },
    "inExport": {
      "nullable": true,
      "type": "boolean"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "entity": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "key": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    }
  },
  "CreateCustomer": {
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "shortName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "company",
        "person"
      ]
    },
    "level": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.level"
    },
    "status": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.status"
    },
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "industry": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.industry"
    },
    "country": {
      "nullable": true,
      "type": "string",
      "maxLength": 2
    },
    "region": {
      "nullable": true,
      "type": "string",
      "maxLength": 6
    },
    "address": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "fax": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 254
    },
    "website": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "wechat": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "employees": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 10000000
    },
    "annualRevenue": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "priceLevel": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "creditLimit": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "tags": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 80
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "followers": {
      "type": "array",
      "maxItems": 50,
      "items": {
        "schema": "FollowerInput"
      }
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 5,
      "items": {
        "type": "string"
      }
    }
  },
  "CreateDepartment": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "leaderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "sort": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "CreateDictionaryItem": {
    "dictionary": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "labelEn": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "color": {
      "nullable": true,
      "type": "string",
      "enum": [
        "gray",
        "blue",
        "green",
        "orange",
        "red",
        "purple",
        "cyan",
        "yellow"
      ]
    },
    "parentCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    }
  },
  "CreateInvoiceTitle": {
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "taxNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "account": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "address": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    }
  },
  "CreateRole": {
    "code": {
      "nullable": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 32
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "permissions": {
      "required": true,
      "type": "array",
      "maxItems": 2000,
      "items": {
        "type": "string"
      }
    },
    "scopes": {
      "nullable": true,
      "type": "object"
    }
  },
  "CreateSavedView": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 60
    },
    "shared": {
      "nullable": true,
      "type": "boolean"
    },
    "roleIds": {
      "type": "array",
      "maxItems": 50,
      "ref": "role",
      "items": {
        "type": "integer"
      }
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "state": {
      "required": true,
      "type": "object"
    },
    "list": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateUser": {
    "username": {
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 32
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "superiorId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "roleIds": {
      "type": "array",
      "maxItems": 20,
      "ref": "role",
      "items": {
        "type": "integer"
      }
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 120
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "password": {
      "nullable": true,
      "type": "string",
      "minLength": 8,
      "maxLength": 128
    },
    "mustChangePassword": {
      "nullable": true,
      "type": "boolean"
    }
  },
  "CreatedApiTokenView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "userName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "scopes": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "items": {
        "type": "string"
      }
    },
    "ipList": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    },
    "expiresAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "lastUsedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "revokedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "token": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 80
    }
  },
  "CreatedUserView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "username": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "departmentName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "superiorId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "superiorName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "roleIds": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "ref": "role",
      "items": {
        "type": "integer"
      }
    },
    "roles": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "NamedRef"
      }
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 120
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "mustChangePassword": {
      "required": true,
      "type": "boolean"
    },
    "lastLoginAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "temporaryPassword": {
      "nullable": true,
      "type": "string",
      "maxLength": 128
    }
  },
  "CustomFieldList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CustomFieldView"
      }
    }
  },
  "CustomFieldView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "entity": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "key": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    },
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "text",
        "textarea",
        "number",
        "money",
        "integer",
        "date",
        "select",
        "multi",
        "user",
        "boolean"
      ]
    },
    "fieldKind": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "required": {
      "required": true,
      "type": "boolean"
    },
    "options": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CustomOptionView"
      }
    },
    "min": {
      "nullable": true,
      "type": "string",
      "maxLength": 24
    },
    "max": {
      "nullable": true,
      "type": "string",
      "maxLength": 24
    },
    "decimals": {
      "nullable": true,
      "type": "integer"
    },
    "hint": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "section": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "sort": {
      "required": true,
      "type": "integer"
    },
    "inForm": {
      "required": true,
      "type": "boolean"
    },
    "inList": {
      "required": true,
      "type": "boolean"
    },
    "inFilter": {
      "required": true,
      "type": "boolean"
    },
    "inImport": {
      "required": true,
      "type": "boolean"
    },
    "inExport": {
      "required": true,
      "type": "boolean"
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    }
  },
  "CustomOptionInput": {
    "value": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    }
  },
  "CustomOptionView": {
    "value": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    }
  },
  "CustomerListItem": {
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "shortName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "company",
        "person"
      ]
    },
    "level": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.level"
    },
    "status": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.status"
    },
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "industry": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.industry"
    },
    "country": {
      "nullable": true,
      "type": "string",
      "maxLength": 2
    },
    "region": {
      "nullable": true,
      "type": "string",
      "maxLength": 6
    },
    "address": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "fax": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 254
    },
    "website": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "wechat": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "employees": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 10000000
    },
    "annualRevenue": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "priceLevel": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "creditLimit": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "tags": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 80
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "categoryName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "ownerSince": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "departmentName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "followers": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "FollowerView"
      }
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactMobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "lastFollowUpAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "lastFollowUpBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "lastFollowUpText": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "dealt": {
      "required": true,
      "type": "boolean"
    },
    "firstDealAt": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "lastDealAt": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "dealCount": {
      "required": true,
      "type": "integer"
    },
    "dealAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "receivableBalance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advanceBalance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "overdueAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "poolId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "pool"
    },
    "poolInAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "poolReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "previousOwnerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "protectedUntil": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "locked": {
      "required": true,
      "type": "boolean"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "createdBy": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "updatedAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedBy": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "CustomerOverview": {
    "customer": {
      "required": true,
      "schema": "CustomerView"
    },
    "parent": {
      "nullable": true,
      "schema": "ParentView"
    },
    "contacts": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OverviewContact"
      }
    },
    "invoiceTitles": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OverviewTitle"
      }
    },
    "addresses": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OverviewAddress"
      }
    },
    "attachmentCount": {
      "required": true,
      "type": "integer"
    },
    "audit": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "AuditLogItem"
      }
    },
    "may": {
      "required": true,
      "type": "object"
    }
  },
  "CustomerView": {
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "shortName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "company",
        "person"
      ]
    },
    "level": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.level"
    },
    "status": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.status"
    },
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "industry": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.industry"
    },
    "country": {
      "nullable": true,
      "type": "string",
      "maxLength": 2
    },
    "region": {
      "nullable": true,
      "type": "string",
      "maxLength": 6
    },
    "address": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "fax": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 254
    },
    "website": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "wechat": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "employees": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 10000000
    },
    "annualRevenue": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "priceLevel": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "creditLimit": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "tags": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 80
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "categoryName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "ownerSince": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "departmentName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "followers": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "FollowerView"
      }
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactMobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "lastFollowUpAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "lastFollowUpBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "lastFollowUpText": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "dealt": {
      "required": true,
      "type": "boolean"
    },
    "firstDealAt": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "lastDealAt": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "dealCount": {
      "required": true,
      "type": "integer"
    },
    "dealAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "receivableBalance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advanceBalance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "overdueAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "poolId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "pool"
    },
    "poolInAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "poolReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "previousOwnerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "protectedUntil": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "locked": {
      "required": true,
      "type": "boolean"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "createdBy": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "updatedAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedBy": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "DepartmentList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 10000,
      "items": {
        "schema": "DepartmentView"
      }
    }
  },
  "DepartmentView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "path": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "ref": "department",
      "items": {
        "type": "integer"
      }
    },
    "leaderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "leaderName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "sort": {
      "required": true,
      "type": "integer"
    },
    "userCount": {
      "required": true,
      "type": "integer"
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "DictionaryItemList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "DictionaryItemView"
      }
    }
  },
  "DictionaryItemView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "dictionary": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "code": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "labelEn": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "color": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "sort": {
      "required": true,
      "type": "integer"
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "parentCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "isPreset": {
      "required": true,
      "type": "boolean"
    }
  },
  "DictionaryList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "DictionaryView"
      }
    }
  },
  "DictionaryView": {
    "code": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "module": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "itemCount": {
      "required": true,
      "type": "integer"
    }
  },
  "DuplicateView": {
    "field": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "visible": {
      "required": true,
      "type": "boolean"
    },
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "ExportListItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "title": {
      "required": true,
      "type": "string"
    },
    "list": {
      "required": true,
      "type": "string"
    },
    "format": {
      "required": true,
      "type": "string",
      "enum": [
        "xlsx",
        "csv"
      ]
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "queued",
        "running",
        "succeeded",
        "failed",
        "cancelled"
      ]
    },
    "done": {
      "required": true,
      "type": "integer"
    },
    "ownerId": {
      "required": true,
      "type": "integer"
    },
    "ownerName": {
      "required": true,
      "nullable": true,
      "type": "string"
    },
    "resultUrl": {
      "required": true,
      "nullable": true,
      "type": "string"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "finishedAt": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "FollowerInput": {
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "access": {
      "nullable": true,
      "type": "string",
      "enum": [
        "read",
        "write"
      ]
    },
    "expiresAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "FollowerView": {
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "name": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "access": {
      "required": true,
      "type": "string",
      "enum": [
        "read",
        "write"
      ]
    },
    "expiresAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "GrantView": {
    "accessToken": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
    },
    "expiresIn": {
      "required": true,
      "type": "integer"
    },
    "user": {
      "required": true,
      "schema": "SessionUserView"
    }
  },
  "ImportChoiceView": {
    "value": {
      "required": true,
      "type": "string"
    },
    "label": {
      "required": true,
      "type": "string"
    }
  },
  "ImportColumnView": {
    "index": {
      "required": true,
      "type": "integer"
    },
    "header": {
      "required": true,
      "type": "string"
    },
    "samples": {
      "required": true,
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "suggestedField": {
      "required": true,
      "nullable": true,
      "type": "string"
    }
  },
  "ImportCountsView": {
    "total": {
      "required": true,
      "type": "integer"
    },
    "toCreate": {
      "required": true,
      "type": "integer"
    },
    "toUpdate": {
      "required": true,
      "type": "integer"
    },
    "toSkip": {
      "required": true,
      "type": "integer"
    },
    "invalid": {
      "required": true,
      "type": "integer"
    },
    "created": {
      "required": true,
      "type": "integer"
    },
    "updated": {
      "required": true,
      "type": "integer"
    },
    "skipped": {
      "required": true,
      "type": "integer"
    },
    "failed": {
      "required": true,
      "type": "integer"
    },
    "undone": {
      "required": true,
      "type": "integer"
    }
  },
  "ImportErrorView": {
    "code": {
      "required": true,
      "type": "string"
    },
    "message": {
      "required": true,
      "type": "string"
    }
  },
  "ImportFieldView": {
    "key": {
      "required": true,
      "type": "string"
    },
    "label": {
      "required": true,
      "type": "string"
    },
    "required": {
      "required": true,
      "type": "boolean"
    },
    "kind": {
      "required": true,
      "type": "string"
    },
    "options": {
      "required": true,
      "type": "array",
      "items": {
        "schema": "ImportChoiceView"
      }
    },
    "note": {
      "required": true,
      "nullable": true,
      "type": "string"
    }
  },
  "ImportJobView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "queued",
        "running",
        "succeeded",
        "failed",
        "cancelled"
      ]
    },
    "done": {
      "required": true,
      "type": "integer"
    },
    "total": {
      "required": true,
      "type": "integer"
    },
    "progress": {
      "required": true,
      "type": "number"
    },
    "rate": {
      "required": true,
      "type": "number"
    },
    "secondsLeft": {
      "required": true,
      "nullable": true,
      "type": "integer"
    }
  },
  "ImportListItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "entity": {
      "required": true,
      "type": "string"
    },
    "entityLabel": {
      "required": true,
      "type": "string"
    },
    "fileName": {
      "required": true,
      "type": "string"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "uploaded",
        "reading",
        "validating",
        "validated",
        "committing",
        "committed",
        "cancelled",
        "undoing",
        "undone",
        "failed"
      ]
    },
    "rowCount": {
      "required": true,
      "type": "integer"
    },
    "counts": {
      "required": true,
      "schema": "ImportCountsView"
    },
    "ownerId": {
      "required": true,
      "type": "integer"
    },
    "ownerName": {
      "required": true,
      "nullable": true,
      "type": "string"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "committedAt": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "undoneAt": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "ImportMayView": {
    "validate": {
      "required": true,
      "type": "boolean"
    },
    "commit": {
      "required": true,
      "type": "boolean"
    },
    "cancel": {
      "required": true,
      "type": "boolean"
    },
    "undo": {
      "required": true,
      "type": "boolean"
    }
  },
  "ImportRowErrorView": {
    "field": {
      "required": true,
      "type": "string"
    },
    "column": {
      "required": true,
      "nullable": true,
      "type": "integer"
    },
    "value": {
      "required": true,
      "nullable": true,
      "type": "string"
    },
    "code": {
      "required": true,
      "type": "string"
    },
    "params": {
      "required": true,
      "type": "object"
    },
    "message": {
      "required": true,
      "type": "string"
    }
  },
  "ImportRowView": {
    "row": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "new",
        "create",
        "update",
        "skip",
        "invalid",
        "created",
        "updated",
        "skipped",
        "failed",
        "undone"
      ]
    },
    "cells": {
      "required": true,
      "type": "array",
      "items": {
        "nullable": true,
        "type": "string"
      }
    },
    "errors": {
      "required": true,
      "type": "array",
      "items": {
        "schema": "ImportRowErrorView"
      }
    },
    "entityId": {
      "required": true,
      "nullable": true,
      "type": "integer"
    },
    "duplicateOf": {
      "required": true,
      "nullable": true,
      "type": "string"
    }
  },
  "ImportTargetView": {
    "entity": {
      "required": true,
      "type": "string"
    },
    "label": {
      "required": true,
      "type": "string"
    },
    "permission": {
      "required": true,
      "type": "string"
    },
    "matchKeys": {
      "required": true,
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  },
  "ImportView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "entity": {
      "required": true,
      "type": "string"
    },
    "entityLabel": {
      "required": true,
      "type": "string"
    },
    "fileName": {
      "required": true,
      "type": "string"
    },
    "format": {
      "required": true,
      "type": "string",
      "enum": [
        "xlsx",
        "xls",
        "csv"
      ]
    },
    "encoding": {
      "required": true,
      "nullable": true,
      "type": "string"
    },
    "sheet": {
      "required": true,
      "type": "string"
    },
    "sheets": {
      "required": true,
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "headerRow": {
      "required": true,
      "type": "integer"
    },
    "rowCount": {
      "required": true,
      "type": "integer"
    },
    "columns": {
      "required": true,
      "type": "array",
      "items": {
        "schema": "ImportColumnView"
      }
    },
    "fields": {
      "required": true,
      "type": "array",
      "items": {
        "schema": "ImportFieldView"
      }
    },
    "availableMatchKeys": {
      "required": true,
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "uploaded",
        "reading",
        "validating",
        "validated",
        "committing",
        "committed",
        "cancelled",
        "undoing",
        "undone",
        "failed"
      ]
    },
    "mapping": {
      "required": true,
      "nullable": true,
      "type": "object"
    },
    "defaults": {
      "required": true,
      "type": "object"
    },
    "duplicateStrategy": {
      "required": true,
      "nullable": true,
      "type": "string",
      "enum": [
        "skip",
        "update_non_empty",
        "overwrite",
        "create"
      ]
    },
    "matchKeys": {
      "required": true,
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "assignTo": {
      "required": true,
      "nullable": true,
      "type": "integer"
    },
    "unknownChoices": {
      "required": true,
      "nullable": true,
      "type": "string",
      "enum": [
        "error",
        "create"
      ]
    },
    "counts": {
      "required": true,
      "schema": "ImportCountsView"
    },
    "job": {
      "required": true,
      "nullable": true,
      "schema": "ImportJobView"
    },
    "error": {
      "required": true,
      "nullable": true,
      "schema": "ImportErrorView"
    },
    "may": {
      "required": true,
      "schema": "ImportMayView"
    },
    "undoUntil": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "ownerId": {
      "required": true,
      "type": "integer"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "committedAt": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "undoneAt": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "purged": {
      "required": true,
      "type": "boolean"
    }
  },
  "InvoiceTitleView": {
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "taxNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "account": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "address": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    }
  },
  "JobView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "kind": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 48
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "queued",
        "running",
        "succeeded",
        "failed",
        "cancelled"
      ]
    },
    "title": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "progress": {
      "required": true,
      "type": "number",
      "minimum": 0,
      "maximum": 1
    },
    "done": {
      "required": true,
      "type": "integer"
    },
    "total": {
      "required": true,
      "type": "integer"
    },
    "message": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "resultUrl": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "startedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "finishedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "LoginBody": {
    "username": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "password": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 128
    }
  },
  "LoginLogItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "userId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "userName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "username": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "success": {
      "required": true,
      "type": "boolean"
    },
    "reason": {
      "required": true,
      "type": "string",
      "enum": [
        "password",
        "wrong_password",
        "unknown_user",
        "disabled",
        "logout",
        "token_reuse"
      ]
    },
    "ip": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 48
    },
    "agent": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "MeView": {
    "user": {
      "required": true,
      "schema": "SessionUserView"
    },
    "permissions": {
      "required": true,
      "type": "array",
      "maxItems": 10000,
      "items": {
        "type": "string"
      }
    },
    "company": {
      "required": true,
      "schema": "CompanyView"
    },
    "plainHttpWarning": {
      "required": true,
      "type": "boolean"
    },
    "version": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    }
  },
  "MergeCategory": {
    "intoId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    }
  },
  "MoveCategory": {
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "position": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 10000
    }
  },
  "NamedRef": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    }
  },
  "NumberSamples": {
    "samples": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    }
  },
  "NumberSegment": {
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "text",
        "date",
        "sequence"
      ]
    },
    "text": {
      "nullable": true,
      "type": "string",
      "maxLength": 12
    },
    "pattern": {
      "nullable": true,
      "type": "string",
      "enum": [
        "yyyyMMdd",
        "yyMMdd",
        "yyyyMM",
        "yyMM",
        "yyyy",
        "yy",
        "MMdd",
        "MM",
        "dd"
      ]
    },
    "width": {
      "nullable": true,
      "type": "integer"
    },
    "start": {
      "nullable": true,
      "type": "integer"
    },
    "step": {
      "nullable": true,
      "type": "integer"
    }
  },
  "NumberingRuleInput": {
    "segments": {
      "required": true,
      "type": "array",
      "maxItems": 8,
      "items": {
        "schema": "NumberSegment"
      }
    },
    "resetBy": {
      "required": true,
      "type": "string",
      "enum": [
        "never",
        "year",
        "month",
        "day"
      ]
    }
  },
  "NumberingRuleList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "NumberingRuleView"
      }
    }
  },
  "NumberingRuleView": {
    "series": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "master",
        "document"
      ]
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "segments": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "NumberSegment"
      }
    },
    "resetBy": {
      "required": true,
      "type": "string",
      "enum": [
        "never",
        "year",
        "month",
        "day"
      ]
    },
    "samples": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    }
  },
  "OverviewAddress": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "receiver": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "region": {
      "nullable": true,
      "type": "string",
      "maxLength": 6
    },
    "address": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 255
    },
    "postcode": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "country": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 2
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "isDefault": {
      "required": true,
      "type": "boolean"
    }
  },
  "OverviewContact": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "department": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "post": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 254
    },
    "wechat": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "role": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "isPrimary": {
      "required": true,
      "type": "boolean"
    }
  },
  "OverviewTitle": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "taxNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "account": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "address": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "isDefault": {
      "required": true,
      "type": "boolean"
    }
  },
  "ParentView": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "PermissionList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PermissionModuleView"
      }
    }
  },
  "PermissionModuleView": {
    "module": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "widestScope": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "codes": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PermissionView"
      }
    }
  },
  "PermissionView": {
    "code": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 80
    },
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "held": {
      "required": true,
      "type": "boolean"
    }
  },
  "ReorderCustomFields": {
    "entity": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "ids": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "ref": "customField",
      "items": {
        "type": "integer"
      }
    }
  },
  "ReorderDictionary": {
    "dictionary": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "ids": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "ref": "dictionaryItem",
      "items": {
        "type": "integer"
      }
    }
  },
  "ReplaceFollowers": {
    "followers": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "schema": "FollowerInput"
      }
    }
  },
  "ResetPassword": {
    "password": {
      "nullable": true,
      "type": "string",
      "minLength": 8,
      "maxLength": 128
    }
  },
  "RestoreCustomer": {
    "acknowledge": {
      "type": "array",
      "maxItems": 5,
      "items": {
        "type": "string"
      }
    }
  },
  "RoleList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "RoleView"
      }
    }
  },
  "RoleView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "code": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "preset": {
      "required": true,
      "type": "boolean"
    },
    "fixed": {
      "required": true,
      "type": "boolean"
    },
    "permissions": {
      "required": true,
      "type": "array",
      "maxItems": 2000,
      "items": {
        "type": "string"
      }
    },
    "scopes": {
      "required": true,
      "type": "object"
    },
    "userCount": {
      "required": true,
      "type": "integer"
    }
  },
  "SavedViewList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "SavedViewView"
      }
    }
  },
  "SavedViewView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "list": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 60
    },
    "shared": {
      "required": true,
      "type": "boolean"
    },
    "roleIds": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "ref": "role",
      "items": {
        "type": "integer"
      }
    },
    "isDefault": {
      "required": true,
      "type": "boolean"
    },
    "mine": {
      "required": true,
      "type": "boolean"
    },
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "state": {
      "required": true,
      "type": "object"
    }
  },
  "SessionList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "SessionView"
      }
    }
  },
  "SessionUserView": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "username": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "departmentName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "mustChangePassword": {
      "required": true,
      "type": "boolean"
    }
  },
  "SessionView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "lastUsedAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "expiresAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "ip": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 48
    },
    "agent": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "current": {
      "required": true,
      "type": "boolean"
    }
  },
  "SettingChange": {
    "key": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "required": true,
      "type": "boolean"
    },
    "version": {
      "required": true,
      "type": "integer",
      "minimum": 0
    }
  },
  "SettingChanges": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 100,
      "items": {
        "schema": "SettingChange"
      }
    }
  },
  "SettingList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "SettingView"
      }
    }
  },
  "SettingView": {
    "key": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "group": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "text",
        "integer",
        "boolean",
        "enum",
        "timezone"
      ]
    },
    "scope": {
      "required": true,
      "type": "string",
      "enum": [
        "signed_in",
        "administrator"
      ]
    },
    "value": {
      "required": true,
      "type": "boolean"
    },
    "defaultValue": {
      "required": true,
      "type": "boolean"
    },
    "changed": {
      "required": true,
      "type": "boolean"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "min": {
      "nullable": true,
      "type": "integer"
    },
    "max": {
      "nullable": true,
      "type": "integer"
    },
    "values": {
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    }
  },
  "SetupBody": {
    "code": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "username": {
      "required": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 32
    },
    "password": {
      "required": true,
      "type": "string",
      "minLength": 8,
      "maxLength": 128
    },
    "companyName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "demoData": {
      "nullable": true,
      "type": "boolean"
    }
  },
  "SetupState": {
    "open": {
      "required": true,
      "type": "boolean"
    }
  },
  "TagView": {
    "tag": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "count": {
      "required": true,
      "type": "integer"
    }
  },
  "TemporaryPasswordView": {
    "temporaryPassword": {
      "nullable": true,
      "type": "string",
      "maxLength": 128
    },
    "user": {
      "required": true,
      "schema": "UserView"
    }
  },
  "TransferCustomer": {
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "keepFollower": {
      "nullable": true,
      "type": "boolean"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "UpdateAddress": {
    "address": {
      "type": "string",
      "minLength": 1,
      "maxLength": 255
    },
    "receiver": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "country": {
      "nullable": true,
      "type": "string",
      "maxLength": 2
    },
    "region": {
      "nullable": true,
      "type": "string",
      "maxLength": 6
    },
    "postcode": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "UpdateCategory": {
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "enabled": {
      "type": "boolean"
    }
  },
  "UpdateContact": {
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "gender": {
      "nullable": true,
      "type": "string",
      "enum": [
        "male",
        "female"
      ]
    },
    "department": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "post": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 254
    },
    "wechat": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "birthday": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "birthdayLunar": {
      "nullable": true,
      "type": "boolean"
    },
    "hobbies": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "isPrimary": {
      "nullable": true,
      "type": "boolean"
    },
    "role": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "contact.role"
    },
    "reportsToId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "leftCompany": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 80
    }
  },
  "UpdateCustomField": {
    "label": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "kind": {
      "type": "string",
      "enum": [
        "text",
        "textarea",
        "number",
        "money",
        "integer",
        "date",
        "select",
        "multi",
        "user",
        "boolean"
      ]
    },
    "required": {
      "nullable": true,
      "type": "boolean"
    },
    "options": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "CustomOptionInput"
      }
    },
    "min": {
      "nullable": true,
      "type": "string",
      "maxLength": 24
    },
    "max": {
      "nullable": true,
      "type": "string",
      "maxLength": 24
    },
    "decimals": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 4
    },
    "hint": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "section": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "inForm": {
      "nullable": true,
      "type": "boolean"
    },
    "inList": {
      "nullable": true,
      "type": "boolean"
    },
    "inFilter": {
      "nullable": true,
      "type": "boolean"
    },
    "inImport": {
      "nullable": true,
      "type": "boolean"
    },
    "inExport": {
      "nullable": true,
      "type": "boolean"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    }
  },
  "UpdateCustomer": {
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "shortName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "company",
        "person"
      ]
    },
    "level": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.level"
    },
    "status": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.status"
    },
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "industry": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.industry"
    },
    "country": {
      "nullable": true,
      "type": "string",
      "maxLength": 2
    },
    "region": {
      "nullable": true,
      "type": "string",
      "maxLength": 6
    },
    "address": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "fax": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 254
    },
    "website": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "wechat": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "employees": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 10000000
    },
    "annualRevenue": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "priceLevel": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "creditLimit": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "tags": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 80
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 5,
      "items": {
        "type": "string"
      }
    }
  },
  "UpdateDepartment": {
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "leaderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "sort": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "UpdateDictionaryItem": {
    "label": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "labelEn": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "color": {
      "nullable": true,
      "type": "string",
      "enum": [
        "gray",
        "blue",
        "green",
        "orange",
        "red",
        "purple",
        "cyan",
        "yellow"
      ]
    },
    "parentCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "enabled": {
      "type": "boolean"
    }
  },
  "UpdateInvoiceTitle": {
    "title": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "taxNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "account": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "address": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    }
  },
  "UpdateRole": {
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "permissions": {
      "type": "array",
      "maxItems": 2000,
      "items": {
        "type": "string"
      }
    },
    "scopes": {
      "nullable": true,
      "type": "object"
    }
  },
  "UpdateSavedView": {
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 60
    },
    "shared": {
      "nullable": true,
      "type": "boolean"
    },
    "roleIds": {
      "type": "array",
      "maxItems": 50,
      "ref": "role",
      "items": {
        "type": "integer"
      }
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "state": {
      "type": "object"
    }
  },
  "UpdateUser": {
    "username": {
      "type": "string",
      "minLength": 2,
      "maxLength": 32
    },
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "superiorId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "roleIds": {
      "type": "array",
      "maxItems": 20,
      "ref": "role",
      "items": {
        "type": "integer"
      }
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 120
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "UpsertCustomer": {
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "shortName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "company",
        "person"
      ]
    },
    "level": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.level"
    },
    "status": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.status"
    },
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "industry": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.industry"
    },
    "country": {
      "nullable": true,
      "type": "string",
      "maxLength": 2
    },
    "region": {
      "nullable": true,
      "type": "string",
      "maxLength": 6
    },
    "address": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "phone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "fax": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 254
    },
    "website": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "wechat": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "employees": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 10000000
    },
    "annualRevenue": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "parentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "priceLevel": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "creditLimit": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "creditDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "tags": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 80
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "followers": {
      "type": "array",
      "maxItems": 50,
      "items": {
        "schema": "FollowerInput"
      }
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 5,
      "items": {
        "type": "string"
      }
    }
  },
  "UserOption": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    }
  },
  "UserOptionList": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 10000,
      "items": {
        "schema": "UserOption"
      }
    }
  },
  "UserView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "username": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "departmentName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "superiorId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "superiorName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "roleIds": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "ref": "role",
      "items": {
        "type": "integer"
      }
    },
    "roles": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "NamedRef"
      }
    },
    "mobile": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "email": {
      "nullable": true,
      "type": "string",
      "maxLength": 120
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "mustChangePassword": {
      "required": true,
      "type": "boolean"
    },
    "lastLoginAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "externalId": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "ValidateImport": {
    "mapping": {
      "required": true,
      "type": "object"
    },
    "defaults": {
      "nullable": true,
      "type": "object"
    },
    "duplicateStrategy": {
      "nullable": true,
      "type": "string",
      "enum": [
        "skip",
        "update_non_empty",
        "overwrite",
        "create"
      ]
    },
    "matchKeys": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "type": "string"
      }
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "unknownChoices": {
      "nullable": true,
      "type": "string",
      "enum": [
        "error",
        "create"
      ]
    },
    "sheet": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "headerRow": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1048576
    }
  }
} as const satisfies Record<string, Record<string, FieldRule>>;

export type SchemaName = keyof typeof rules;
