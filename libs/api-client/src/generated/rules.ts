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
  "AccountLedgerItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "accountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "accountName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "docType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "docId": {
      "required": true,
      "type": "integer"
    },
    "docNo": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "receipt",
        "refund",
        "payment",
        "fee",
        "transfer",
        "income",
        "expense"
      ]
    },
    "partyName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "method": {
      "nullable": true,
      "type": "string",
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "balanceAfter": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "reversal": {
      "required": true,
      "type": "boolean"
    },
    "actorId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "AccountListItem": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "cash",
        "bank",
        "wechat",
        "alipay",
        "other"
      ]
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "accountNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "openingBalance": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "openingDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "keeperId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "allowOverdraft": {
      "nullable": true,
      "type": "boolean"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "balance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
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
    },
    "keeperName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "AccountOption": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "cash",
        "bank",
        "wechat",
        "alipay",
        "other"
      ]
    },
    "isDefault": {
      "required": true,
      "type": "boolean"
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    }
  },
  "AccountTransferListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "fromAccountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "fromAccountName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "toAccountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "toAccountName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "AccountTransferView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "fromAccountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "fromAccountName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "toAccountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "toAccountName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "AccountView": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "cash",
        "bank",
        "wechat",
        "alipay",
        "other"
      ]
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "accountNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "openingBalance": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "openingDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "keeperId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "allowOverdraft": {
      "nullable": true,
      "type": "boolean"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "balance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
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
  "AcknowledgeBody": {
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    }
  },
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
  "AmendSalesOrder": {
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "deliveryAddress": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "salesType": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "sales.order_type"
    },
    "deliveryMethod": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "sales.delivery_method"
    },
    "invoiceNeed": {
      "nullable": true,
      "type": "string",
      "enum": [
        "none",
        "normal",
        "special",
        "electronic"
      ]
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OrderLineInput"
      }
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "AnswerRequest": {
    "answer": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
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
  "AssemblyItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "assemble",
        "disassemble"
      ]
    },
    "bomId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "bom"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "splitBy": {
      "required": true,
      "type": "string",
      "enum": [
        "cost",
        "ratio",
        "quantity"
      ]
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "AssemblyLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "weight": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "AssemblyView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "assemble",
        "disassemble"
      ]
    },
    "bomId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "bom"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "splitBy": {
      "required": true,
      "type": "string",
      "enum": [
        "cost",
        "ratio",
        "quantity"
      ]
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "AssemblyLineView"
      }
    }
  },
  "AssignCustomers": {
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
    "mode": {
      "required": true,
      "type": "string",
      "enum": [
        "equal",
        "region",
        "count"
      ]
    },
    "to": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "AssignShare"
      }
    },
    "keepFollower": {
      "nullable": true,
      "type": "boolean"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "along": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
    }
  },
  "AssignLeads": {
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
    "to": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "schema": "LeadReceiver"
      }
    }
  },
  "AssignShare": {
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "count": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "regions": {
      "type": "array",
      "maxItems": 400,
      "items": {
        "type": "string"
      }
    }
  },
  "AssignTicket": {
    "assigneeId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "text": {
      "nullable": true,
      "type": "string",
      "maxLength": 2000
    }
  },
  "AssignmentPlan": {
    "total": {
      "required": true,
      "type": "integer"
    },
    "moving": {
      "required": true,
      "type": "integer"
    },
    "left": {
      "required": true,
      "type": "integer"
    },
    "refused": {
      "required": true,
      "type": "integer"
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "PlannedShare"
      }
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
  "AvailableView": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "onHand": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "reserved": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "onOrder": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "available": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    }
  },
  "BadDebtListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.bad_debt_reason"
    },
    "recoversId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "bad_debt"
    },
    "recovered": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "BadDebtView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "autoAllocate": {
      "required": true,
      "type": "boolean"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "MoneyLineView"
      }
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.bad_debt_reason"
    },
    "recoversId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "bad_debt"
    },
    "recoversNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "recovered": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocations": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReceivablePartView"
      }
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
  "BillingItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "basis": {
      "required": true,
      "type": "string",
      "enum": [
        "order",
        "shipment"
      ]
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "returned": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "closed": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "shipped": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "receivable": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "received": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writtenOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "invoiced": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "receivedUninvoiced": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "shippedUninvoiced": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "invoicedUnreceived": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "overInvoiced": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "receiptStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "invoiceStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    }
  },
  "BomItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "splitBy": {
      "required": true,
      "type": "string",
      "enum": [
        "cost",
        "ratio",
        "quantity"
      ]
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "components": {
      "required": true,
      "type": "integer"
    }
  },
  "BomView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "splitBy": {
      "required": true,
      "type": "string",
      "enum": [
        "cost",
        "ratio",
        "quantity"
      ]
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "components": {
      "required": true,
      "type": "integer"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ComponentView"
      }
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
    },
    "along": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
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
  "CalendarDay": {
    "created": {
      "required": true,
      "type": "integer"
    },
    "planned": {
      "required": true,
      "type": "integer"
    },
    "contacted": {
      "nullable": true,
      "type": "integer"
    },
    "day": {
      "required": true,
      "type": "string",
      "format": "date"
    }
  },
  "CalendarPeriod": {
    "created": {
      "required": true,
      "type": "integer"
    },
    "planned": {
      "required": true,
      "type": "integer"
    },
    "contacted": {
      "nullable": true,
      "type": "integer"
    },
    "period": {
      "required": true,
      "type": "string",
      "enum": [
        "today",
        "this_week",
        "this_month"
      ]
    },
    "from": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "to": {
      "required": true,
      "type": "string",
      "format": "date"
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
  "CategoryLineFields": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "categoryId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "CategoryLineView": {
    "id": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "categoryId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "categoryName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 400
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
  "ChainEdge": {
    "from": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    },
    "to": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    }
  },
  "ChainNode": {
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "path": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "party": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
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
  "ChargeTicket": {
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
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
  "ClaimCustomers": {
    "ids": {
      "required": true,
      "type": "array",
      "minItems": 1,
      "maxItems": 500,
      "ref": "customer",
      "items": {
        "type": "integer"
      }
    }
  },
  "ClosePeriod": {
    "month": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 7
    }
  },
  "CloseSalesOrder": {
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "lineIds": {
      "type": "array",
      "maxItems": 500,
      "ref": "sales_order_line",
      "items": {
        "type": "integer"
      }
    }
  },
  "CloseTicket": {
    "satisfaction": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 5
    },
    "comment": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "CommentFollowUp": {
    "content": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
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
  "ComponentInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "weight": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "ComponentView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "weight": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "ConfirmOrders": {
    "items": {
      "type": "array",
      "maxItems": 5000,
      "items": {
        "schema": "OrderBulkItem"
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
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
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
  "ConvertLead": {
    "opportunity": {
      "nullable": true,
      "schema": "LeadOpportunity"
    }
  },
  "CopiedTargets": {
    "copied": {
      "required": true,
      "type": "integer"
    }
  },
  "CopyDocument": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "prices": {
      "nullable": true,
      "type": "string",
      "enum": [
        "same",
        "today"
      ]
    }
  },
  "CopyPriceList": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "priceLevel": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "validFrom": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "validTo": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "factor": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
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
  "CopyTargets": {
    "from": {
      "required": true,
      "type": "integer",
      "minimum": 2000,
      "maximum": 2099
    },
    "to": {
      "required": true,
      "type": "integer",
      "minimum": 2000,
      "maximum": 2099
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
  "CostAdjustmentItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "booked": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "difference": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "CostAdjustmentLineInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "CostAdjustmentLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "booked": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "difference": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "CostAdjustmentView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "booked": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "difference": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CostAdjustmentLineView"
      }
    }
  },
  "CountInput": {
    "lineId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stocktake_line"
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "countedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "CountRow": {
    "lineId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stocktake_line"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "barcodes": {
      "type": "array",
      "maxItems": 60,
      "items": {
        "type": "string"
      }
    },
    "round": {
      "required": true,
      "type": "integer"
    },
    "quantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "expected": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stocktake.book"
    }
  },
  "CountingView": {
    "stocktakeId": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "blind": {
      "required": true,
      "type": "boolean"
    },
    "phase": {
      "required": true,
      "type": "string",
      "enum": [
        "planned",
        "counting",
        "review",
        "done",
        "cancelled"
      ]
    },
    "now": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "sheet": {
      "required": true,
      "schema": "SheetView"
    },
    "rows": {
      "required": true,
      "type": "array",
      "maxItems": 100000,
      "items": {
        "schema": "CountRow"
      }
    }
  },
  "CreateAccount": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "cash",
        "bank",
        "wechat",
        "alipay",
        "other"
      ]
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "accountNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "openingBalance": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "openingDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "keeperId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "allowOverdraft": {
      "nullable": true,
      "type": "boolean"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "CreateAccountTransfer": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "fromAccountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "toAccountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
  "CreateAssembly": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "kind": {
      "nullable": true,
      "type": "string",
      "enum": [
        "assemble",
        "disassemble"
      ]
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "splitBy": {
      "nullable": true,
      "type": "string",
      "enum": [
        "cost",
        "ratio",
        "quantity"
      ]
    },
    "fee": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "bomId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "bom"
    },
    "lines": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "ComponentInput"
      }
    }
  },
  "CreateBadDebt": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "autoAllocate": {
      "nullable": true,
      "type": "boolean"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.bad_debt_reason"
    },
    "recoversId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "bad_debt"
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReceivablePart"
      }
    }
  },
  "CreateBom": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "name": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "splitBy": {
      "nullable": true,
      "type": "string",
      "enum": [
        "cost",
        "ratio",
        "quantity"
      ]
    },
    "fee": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "ComponentInput"
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
  "CreateCostAdjustment": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "warehouse.cost_adjustment_reason"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CostAdjustmentLineInput"
      }
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
  "CreateExpenseClaim": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 100,
      "items": {
        "schema": "ExpenseClaimLineFields"
      }
    }
  },
  "CreateFollowUp": {
    "method": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "follow_up.method"
    },
    "content": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 5000
    },
    "occurredAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "result": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "follow_up.result"
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "nextPlan": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "relatedType": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "relatedId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "record"
    },
    "duration": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1440
    },
    "location": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "mentions": {
      "type": "array",
      "maxItems": 20,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    }
  },
  "CreateIncomeExpense": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "direction": {
      "required": true,
      "type": "string",
      "enum": [
        "income",
        "expense"
      ]
    },
    "accountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "partyName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "employeeId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "schema": "CategoryLineFields"
      }
    }
  },
  "CreateInvoice": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "special",
        "normal",
        "e_special",
        "e_normal",
        "receipt"
      ]
    },
    "date": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "titleId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer_invoice_title"
    },
    "title": {
      "nullable": true,
      "type": "string",
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
    "bankAccount": {
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
    "invoiceCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "invoiceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "tax": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "redOfId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "invoice"
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "InvoicePart"
      }
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
  "CreateLead": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "company": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
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
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "status": {
      "nullable": true,
      "type": "string",
      "enum": [
        "new",
        "following",
        "closed"
      ]
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "CreateLeadNote": {
    "method": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "follow_up.method"
    },
    "content": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 5000
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "CreateOffset": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "autoAllocate": {
      "nullable": true,
      "type": "boolean"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "kind": {
      "nullable": true,
      "type": "string",
      "enum": [
        "advance_receivable",
        "advance_payable",
        "receivable_payable",
        "receivable_transfer",
        "payable_transfer"
      ]
    },
    "side": {
      "nullable": true,
      "type": "string",
      "enum": [
        "receivable",
        "payable"
      ]
    },
    "customerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "toCustomerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "toSupplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OffsetPart"
      }
    }
  },
  "CreateOpportunity": {
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "expectedCloseDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "competitors": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "probability": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "lines": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "OpportunityLineInput"
      }
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "pipelineId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_pipeline"
    },
    "stageId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_stage"
    }
  },
  "CreateOtherStock": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "counterparty": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "direction": {
      "required": true,
      "type": "string",
      "enum": [
        "in",
        "out"
      ]
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "warehouse.other_stock_reason"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OtherStockLineInput"
      }
    }
  },
  "CreatePayment": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "autoAllocate": {
      "nullable": true,
      "type": "boolean"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 20,
      "items": {
        "schema": "MoneyLineFields"
      }
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PayablePart"
      }
    }
  },
  "CreatePaymentRequest": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "payDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "payeeBank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "payeeAccount": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "lines": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "PaymentRequestLineFields"
      }
    }
  },
  "CreatePipeline": {
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
      "nullable": true,
      "type": "boolean"
    },
    "sort": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 9999
    },
    "stages": {
      "required": true,
      "type": "array",
      "maxItems": 30,
      "items": {
        "schema": "StageInput"
      }
    }
  },
  "CreatePool": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "sort": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 9999
    },
    "admins": {
      "type": "array",
      "maxItems": 200,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "memberUsers": {
      "type": "array",
      "maxItems": 200,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "memberDepartments": {
      "type": "array",
      "maxItems": 200,
      "ref": "department",
      "items": {
        "type": "integer"
      }
    },
    "hiddenFields": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "rules": {
      "type": "array",
      "maxItems": 4,
      "items": {
        "schema": "RecycleRuleFields"
      }
    },
    "exemptDealt": {
      "nullable": true,
      "type": "boolean"
    },
    "exemptOpen": {
      "nullable": true,
      "type": "boolean"
    },
    "workdaysOnly": {
      "nullable": true,
      "type": "boolean"
    },
    "keepFollowers": {
      "nullable": true,
      "type": "boolean"
    },
    "remindDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 90
    },
    "protectDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "protectLevels": {
      "nullable": true,
      "type": "object"
    },
    "extendTimes": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100
    },
    "extendDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 3650
    },
    "lockLimit": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "dailyLimit": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "capacity": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "departmentCapacity": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "capacityCountsDealt": {
      "nullable": true,
      "type": "boolean"
    },
    "assignChecksCapacity": {
      "nullable": true,
      "type": "boolean"
    },
    "cooldownDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "waitHours": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 8760
    }
  },
  "CreatePriceList": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "priceLevel": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "validFrom": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "validTo": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "CreatePriceListLine": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "price": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "priceListId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "price_list"
    }
  },
  "CreateProduct": {
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
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "stock",
        "service",
        "bundle"
      ]
    },
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "model": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "brand": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "product.brand"
    },
    "color": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "manufacturer": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "barcode": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "barcodes": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "type": "string"
      }
    },
    "units": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "schema": "UnitFields"
      }
    },
    "saleUnit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "purchaseUnit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "purchasePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "salePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "minSalePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "levelPrices": {
      "type": "array",
      "maxItems": 50,
      "needs": "price.view",
      "items": {
        "schema": "LevelPriceFields"
      }
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "taxClassCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 19
    },
    "lowStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "highStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "shelf": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "leadDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "minOrderQuantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "shelfLifeDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 36500
    },
    "warrantyMonths": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 600
    },
    "weight": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "volume": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "pictureId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "attachment"
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
    "custom": {
      "nullable": true,
      "type": "object"
    }
  },
  "CreatePurchaseInvoice": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "special",
        "normal",
        "e_special",
        "e_normal",
        "receipt"
      ]
    },
    "date": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "invoiceCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "invoiceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "tax": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "redOfId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "purchase_invoice"
    },
    "lines": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "PurchaseInvoiceLineFields"
      }
    }
  },
  "CreatePurchaseOrder": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PurchaseOrderLineInput"
      }
    }
  },
  "CreatePurchaseRequest": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PurchaseRequestLineInput"
      }
    }
  },
  "CreatePurchaseReturn": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "stockInId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stock_in"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PurchaseReturnLineInput"
      }
    }
  },
  "CreateQuotation": {
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "priceIncludesTax": {
      "nullable": true,
      "type": "boolean"
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "validUntil": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "opportunityId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity"
    },
    "terms": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "QuotationLineInput"
      }
    }
  },
  "CreateReceipt": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "autoAllocate": {
      "nullable": true,
      "type": "boolean"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 20,
      "items": {
        "schema": "MoneyLineFields"
      }
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReceivablePart"
      }
    }
  },
  "CreateRefund": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "autoAllocate": {
      "nullable": true,
      "type": "boolean"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 20,
      "items": {
        "schema": "MoneyLineFields"
      }
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReceivablePart"
      }
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
  "CreateSalesOrder": {
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "priceIncludesTax": {
      "nullable": true,
      "type": "boolean"
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "deliveryAddress": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "salesType": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "sales.order_type"
    },
    "deliveryMethod": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "sales.delivery_method"
    },
    "invoiceNeed": {
      "nullable": true,
      "type": "string",
      "enum": [
        "none",
        "normal",
        "special",
        "electronic"
      ]
    },
    "instalments": {
      "type": "array",
      "maxItems": 60,
      "needs": "price.view",
      "items": {
        "schema": "InstalmentFields"
      }
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OrderLineInput"
      }
    }
  },
  "CreateSalesReturn": {
    "salesOrderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "customerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "sales.return_reason"
    },
    "priceIncludesTax": {
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReturnLineInput"
      }
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
  "CreateSheet": {
    "counterId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "area": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    }
  },
  "CreateShipment": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "carrier": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "trackingNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "freight": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "receiver": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "receiverPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "deliveryAddress": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "pickerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "checkerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "salesOrderId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ShipmentLineInput"
      }
    }
  },
  "CreateStockIn": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "deliveryNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "dueDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "purchaseOrderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "purchase_order"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "StockInLineInput"
      }
    }
  },
  "CreateStocktake": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "categoryIds": {
      "type": "array",
      "maxItems": 200,
      "ref": "category",
      "items": {
        "type": "integer"
      }
    },
    "brands": {
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    },
    "productIds": {
      "type": "array",
      "maxItems": 5000,
      "ref": "product",
      "items": {
        "type": "integer"
      }
    },
    "withStock": {
      "nullable": true,
      "type": "boolean"
    },
    "blind": {
      "nullable": true,
      "type": "boolean"
    },
    "counting": {
      "nullable": true,
      "type": "string",
      "enum": [
        "add",
        "compare"
      ]
    }
  },
  "CreateSupplier": {
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
    "level": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "supplier.level"
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
    "creditCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "bankAccountName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "bankAccount": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
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
    }
  },
  "CreateSupplierContact": {
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
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "isPrimary": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "CreateTicket": {
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "serialNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "orderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "service.type"
    },
    "channel": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "service.channel"
    },
    "priority": {
      "nullable": true,
      "type": "string",
      "enum": [
        "low",
        "normal",
        "high",
        "urgent"
      ]
    },
    "description": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
    },
    "requiredBy": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "assigneeId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "CreateTransfer": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "fromWarehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "toWarehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "twoStep": {
      "nullable": true,
      "type": "boolean"
    },
    "fee": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "GoodsLineInput"
      }
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
  "CreateWarehouse": {
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "normal",
        "defective",
        "transit",
        "virtual"
      ]
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
    "keepers": {
      "type": "array",
      "maxItems": 50,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
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
  "CustomerCalendar": {
    "from": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "to": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "today": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "days": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CalendarDay"
      }
    },
    "periods": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CalendarPeriod"
      }
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
  "CustomerNoteView": {
    "text": {
      "nullable": true,
      "type": "string",
      "maxLength": 2000
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "updatedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "updatedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
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
  "CustomerStatement": {
    "from": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "to": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "layout": {
      "required": true,
      "type": "string",
      "enum": [
        "document",
        "line"
      ]
    },
    "opening": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "increase": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "settled": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "closing": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "entries": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "StatementEntryView"
      }
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "CustomerTimeline": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "TimelineItem"
      }
    },
    "next": {
      "nullable": true,
      "type": "string",
      "maxLength": 80
    },
    "kinds": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    },
    "hidden": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    },
    "note": {
      "nullable": true,
      "schema": "CustomerNoteView"
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
  "DemandItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "salesOrderId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "orderLineId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order_line"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
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
      "maxLength": 64
    },
    "status": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "baseUnit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "ordered": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "shipped": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "returned": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "onHand": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "short": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "payable": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "shippedAmount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
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
  "DismissDuplicates": {
    "customers": {
      "required": true,
      "type": "array",
      "maxItems": 10,
      "items": {
        "schema": "DismissedCustomer"
      }
    }
  },
  "DismissedCustomer": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    }
  },
  "DoVisit": {
    "satisfaction": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 5
    },
    "result": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
    }
  },
  "DocumentChain": {
    "nodes": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ChainNode"
      }
    },
    "edges": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ChainEdge"
      }
    },
    "hidden": {
      "required": true,
      "type": "integer"
    }
  },
  "DuplicateGroupView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "reason": {
      "required": true,
      "type": "string",
      "enum": [
        "name",
        "credit_code",
        "mobile",
        "phone",
        "similar"
      ]
    },
    "customers": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "DuplicateMember"
      }
    }
  },
  "DuplicateGroups": {
    "jobId": {
      "nullable": true,
      "type": "integer"
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "DuplicateGroupView"
      }
    }
  },
  "DuplicateMember": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "code": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
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
    "creditCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "dealCount": {
      "required": true,
      "type": "integer"
    },
    "receivableBalance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "DuplicateSearchStarted": {
    "jobId": {
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
  "EndOpportunity": {
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "expectedCloseDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "competitors": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "end": {
      "required": true,
      "type": "string",
      "enum": [
        "won",
        "lost",
        "invalid"
      ]
    },
    "lostReason": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "opportunity.lost_reason"
    },
    "note": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "ExchangeGoods": {
    "returns": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "ExchangedLine"
      }
    },
    "lines": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "NewGoods"
      }
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "sales.return_reason"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    }
  },
  "ExchangeView": {
    "order": {
      "required": true,
      "schema": "SalesOrderView"
    },
    "return": {
      "required": true,
      "schema": "SalesReturnView"
    },
    "difference": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "added": {
      "required": true,
      "type": "integer"
    }
  },
  "ExchangedLine": {
    "orderLineId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order_line"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    }
  },
  "ExpenseClaimLineFields": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "categoryId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "spentOn": {
      "nullable": true,
      "type": "string",
      "format": "date"
    }
  },
  "ExpenseClaimLineView": {
    "id": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "categoryId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "spentOn": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "categoryName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 400
    }
  },
  "ExpenseClaimListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "paid": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "payStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    }
  },
  "ExpenseClaimView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "paid": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "payStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ExpenseClaimLineView"
      }
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
  "FollowUpCommentView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "content": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
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
      "maxLength": 64
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "FollowUpListItem": {
    "method": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "follow_up.method"
    },
    "content": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 5000
    },
    "occurredAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "result": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "follow_up.result"
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "nextPlan": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "relatedType": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "relatedId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "record"
    },
    "duration": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1440
    },
    "location": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "mentions": {
      "type": "array",
      "maxItems": 20,
      "ref": "user",
      "items": {
        "type": "integer"
      }
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
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "userName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "relatedName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "commentCount": {
      "required": true,
      "type": "integer"
    },
    "attachmentCount": {
      "required": true,
      "type": "integer"
    },
    "comments": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "FollowUpCommentView"
      }
    },
    "may": {
      "required": true,
      "schema": "FollowUpMay"
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
  "FollowUpMay": {
    "update": {
      "required": true,
      "type": "boolean"
    },
    "delete": {
      "required": true,
      "type": "boolean"
    }
  },
  "FollowUpOptions": {
    "contacts": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OptionContact"
      }
    },
    "people": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OptionPerson"
      }
    },
    "related": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OptionRelated"
      }
    }
  },
  "FollowUpView": {
    "method": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "follow_up.method"
    },
    "content": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 5000
    },
    "occurredAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "result": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "follow_up.result"
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "nextPlan": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "relatedType": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "relatedId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "record"
    },
    "duration": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1440
    },
    "location": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "mentions": {
      "type": "array",
      "maxItems": 20,
      "ref": "user",
      "items": {
        "type": "integer"
      }
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
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "userName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "relatedName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "commentCount": {
      "required": true,
      "type": "integer"
    },
    "attachmentCount": {
      "required": true,
      "type": "integer"
    },
    "comments": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "FollowUpCommentView"
      }
    },
    "may": {
      "required": true,
      "schema": "FollowUpMay"
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
  "FoundProduct": {
    "code": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "product": {
      "required": true,
      "schema": "ProductView"
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    }
  },
  "FoundProducts": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "FoundProduct"
      }
    }
  },
  "GoodsLineInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
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
  "HandOverLeaver": {
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "mode": {
      "required": true,
      "type": "string",
      "enum": [
        "one",
        "split",
        "pool",
        "nobody"
      ]
    },
    "to": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "LeaverReceiver"
      }
    },
    "poolId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "pool"
    },
    "along": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "disable": {
      "nullable": true,
      "type": "boolean"
    }
  },
  "HandOverPartView": {
    "key": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    },
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "usual": {
      "required": true,
      "type": "boolean"
    },
    "count": {
      "nullable": true,
      "type": "integer"
    }
  },
  "HandOverStarted": {
    "jobId": {
      "required": true,
      "type": "integer"
    },
    "total": {
      "required": true,
      "type": "integer"
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
  "IncomeExpenseLineItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "documentId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "income_expense"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "direction": {
      "required": true,
      "type": "string",
      "enum": [
        "income",
        "expense"
      ]
    },
    "accountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "categoryId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "categoryName": {
      "nullable": true,
      "type": "string",
      "maxLength": 400
    },
    "partyName": {
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
      "maxLength": 64
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "IncomeExpenseListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "direction": {
      "required": true,
      "type": "string",
      "enum": [
        "income",
        "expense"
      ]
    },
    "accountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "accountName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "partyName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "employeeId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "employeeName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "IncomeExpenseView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "direction": {
      "required": true,
      "type": "string",
      "enum": [
        "income",
        "expense"
      ]
    },
    "accountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "accountName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "partyName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "employeeId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "employeeName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "claimId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "expense_claim"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CategoryLineView"
      }
    }
  },
  "InstalmentFields": {
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "IntegrityItem": {
    "id": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "count": {
      "required": true,
      "type": "integer"
    }
  },
  "IntegrityReport": {
    "jobId": {
      "nullable": true,
      "type": "integer"
    },
    "running": {
      "required": true,
      "type": "boolean"
    },
    "checkedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "failed": {
      "required": true,
      "type": "integer"
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "IntegrityItem"
      }
    }
  },
  "IntegrityStarted": {
    "jobId": {
      "required": true,
      "type": "integer"
    }
  },
  "InvoiceListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "special",
        "normal",
        "e_special",
        "e_normal",
        "receipt"
      ]
    },
    "date": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "invoiceCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "invoiceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
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
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "redOfId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "invoice"
    },
    "redTotal": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "expressNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "InvoicePart": {
    "salesOrderId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "InvoicePartView": {
    "salesOrderId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "orderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "orderNet": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "invoiced": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
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
  "InvoiceView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "special",
        "normal",
        "e_special",
        "e_normal",
        "receipt"
      ]
    },
    "date": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "invoiceCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "invoiceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
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
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "redOfId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "invoice"
    },
    "redTotal": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "expressNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "titleId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer_invoice_title"
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "bankAccount": {
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
    "redOfNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "allocations": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "InvoicePartView"
      }
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
    "result": {
      "nullable": true,
      "type": "object"
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
  "KeeperView": {
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
    }
  },
  "LeadConverted": {
    "lead": {
      "required": true,
      "schema": "LeadView"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "opportunityId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity"
    }
  },
  "LeadItem": {
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
      "maxLength": 200
    },
    "company": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
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
    "source": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "status": {
      "required": true,
      "type": "string",
      "enum": [
        "new",
        "following",
        "converted",
        "closed"
      ]
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
      "maxLength": 100
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "customerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "convertedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
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
  "LeadNoteView": {
    "id": {
      "required": true,
      "type": "integer"
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
      "maxLength": 100
    },
    "method": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "occurredAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "content": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 5000
    }
  },
  "LeadOpportunity": {
    "name": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "expectedCloseDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "pipelineId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_pipeline"
    }
  },
  "LeadReceiver": {
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "LeadView": {
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
      "maxLength": 200
    },
    "company": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
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
    "source": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "status": {
      "required": true,
      "type": "string",
      "enum": [
        "new",
        "following",
        "converted",
        "closed"
      ]
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
      "maxLength": 100
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "customerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "convertedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
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
    "notes": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "LeadNoteView"
      }
    }
  },
  "LeaverReceiver": {
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "LeaverView": {
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "customers": {
      "required": true,
      "type": "integer"
    },
    "followed": {
      "required": true,
      "type": "integer"
    },
    "parts": {
      "required": true,
      "type": "array",
      "maxItems": 100,
      "items": {
        "schema": "HandOverPartView"
      }
    },
    "mayDisable": {
      "required": true,
      "type": "boolean"
    }
  },
  "LevelPriceFields": {
    "level": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "price": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    }
  },
  "LogEntryView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
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
      "maxLength": 100
    },
    "kind": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "new",
        "assigned",
        "processing",
        "waiting",
        "resolved",
        "closed",
        "cancelled"
      ]
    },
    "text": {
      "nullable": true,
      "type": "string",
      "maxLength": 2000
    },
    "files": {
      "required": true,
      "type": "integer"
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
  "LookupAnswer": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "LookupHit"
      }
    }
  },
  "LookupHit": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "exact": {
      "required": true,
      "type": "boolean"
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "inPool": {
      "required": true,
      "type": "boolean"
    },
    "lastContactOn": {
      "nullable": true,
      "type": "string",
      "format": "date"
    }
  },
  "LookupProducts": {
    "codes": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "type": "string"
      }
    }
  },
  "MasterCategoryCount": {
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
  "MasterCategoryCounts": {
    "total": {
      "required": true,
      "type": "integer"
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "MasterCategoryCount"
      }
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
  "MergeAnswer": {
    "merges": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "MergeView"
      }
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
  "MergeCustomers": {
    "survivorId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "version": {
      "required": true,
      "type": "integer",
      "minimum": 1
    },
    "merged": {
      "required": true,
      "type": "array",
      "maxItems": 9,
      "items": {
        "schema": "MergeSide"
      }
    },
    "picks": {
      "nullable": true,
      "type": "object"
    }
  },
  "MergeSide": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "version": {
      "required": true,
      "type": "integer",
      "minimum": 1
    }
  },
  "MergeView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "survivorId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "survivorName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "mergedId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "mergedName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "by": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "byName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "undoUntil": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "undoneAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "mayUndo": {
      "required": true,
      "type": "boolean"
    },
    "moved": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "MovedCount"
      }
    }
  },
  "MoneyLineFields": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "accountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "MoneyLineView": {
    "id": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "accountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "accountName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
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
  "MoveOpportunity": {
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "expectedCloseDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "competitors": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "stageId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_stage"
    }
  },
  "MoveStage": {
    "from": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_stage"
    },
    "to": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_stage"
    }
  },
  "MovedCount": {
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "count": {
      "required": true,
      "type": "integer"
    }
  },
  "MovedView": {
    "moved": {
      "required": true,
      "type": "integer"
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
  "NewGoods": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.view"
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "priceSource": {
      "nullable": true,
      "type": "string",
      "maxLength": 16,
      "needs": "price.view"
    },
    "gift": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    }
  },
  "NoteTicket": {
    "text": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
    }
  },
  "NotificationEventView": {
    "event": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 48
    },
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
      "maxLength": 200
    },
    "muted": {
      "required": true,
      "type": "boolean"
    }
  },
  "NotificationSettings": {
    "events": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "NotificationEventView"
      }
    }
  },
  "NotificationView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "event": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 48
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
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 500
    },
    "path": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 255
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
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "readAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
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
  "OffsetListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "advance_receivable",
        "advance_payable",
        "receivable_payable",
        "receivable_transfer",
        "payable_transfer"
      ]
    },
    "side": {
      "required": true,
      "type": "string",
      "enum": [
        "receivable",
        "payable"
      ]
    },
    "partyId": {
      "required": true,
      "type": "integer"
    },
    "counterId": {
      "nullable": true,
      "type": "integer"
    },
    "counterName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "partyName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "OffsetPart": {
    "receivableId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "receivable"
    },
    "payableId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "payable"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "OffsetPartView": {
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "kind": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "sourceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "orderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "orderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "itemAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "receivableId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "receivable"
    },
    "payableId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "payable"
    }
  },
  "OffsetView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "autoAllocate": {
      "required": true,
      "type": "boolean"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "MoneyLineView"
      }
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "advance_receivable",
        "advance_payable",
        "receivable_payable",
        "receivable_transfer",
        "payable_transfer"
      ]
    },
    "side": {
      "required": true,
      "type": "string",
      "enum": [
        "receivable",
        "payable"
      ]
    },
    "toCustomerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "toCustomerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "toSupplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "toSupplierName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "customerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "allocations": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OffsetPartView"
      }
    }
  },
  "OpeningStockItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "remark": {
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
    "createdByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "OpportunityBulkItem": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity"
    },
    "version": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    }
  },
  "OpportunityLineInput": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "OpportunityLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "discountRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.view"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "OpportunityListItem": {
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
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
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
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "pipelineId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_pipeline"
    },
    "pipelineName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "stageId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_stage"
    },
    "stageName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "status": {
      "required": true,
      "type": "string",
      "enum": [
        "open",
        "won",
        "lost",
        "invalid"
      ]
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "weighted": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "probability": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "expectedCloseDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "competitors": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "source": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "lostReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "endNote": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "stageSince": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "idleSince": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "daysInStage": {
      "required": true,
      "type": "integer"
    },
    "stale": {
      "required": true,
      "type": "boolean"
    },
    "endedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "lineCount": {
      "nullable": true,
      "type": "integer"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "createdBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "updatedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "custom": {
      "nullable": true,
      "type": "object"
    }
  },
  "OpportunityMay": {
    "update": {
      "required": true,
      "type": "boolean"
    },
    "transfer": {
      "required": true,
      "type": "boolean"
    },
    "delete": {
      "required": true,
      "type": "boolean"
    }
  },
  "OpportunityView": {
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
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
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
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "pipelineId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_pipeline"
    },
    "pipelineName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "stageId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_stage"
    },
    "stageName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "stages": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "StageView"
      }
    },
    "status": {
      "required": true,
      "type": "string",
      "enum": [
        "open",
        "won",
        "lost",
        "invalid"
      ]
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "weighted": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "probability": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "lineCount": {
      "required": true,
      "type": "integer"
    },
    "expectedCloseDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "competitors": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "source": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "stageSince": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "daysInStage": {
      "required": true,
      "type": "integer"
    },
    "stale": {
      "required": true,
      "type": "boolean"
    },
    "endedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "lostReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "endNote": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "custom": {
      "required": true,
      "type": "object"
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
      "maxLength": 64
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
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OpportunityLineView"
      }
    },
    "may": {
      "required": true,
      "schema": "OpportunityMay"
    }
  },
  "OptionContact": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "isPrimary": {
      "required": true,
      "type": "boolean"
    }
  },
  "OptionPerson": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    }
  },
  "OptionRelated": {
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    }
  },
  "OrderBulkAnswer": {
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
        "schema": "OrderBulkResult"
      }
    },
    "jobId": {
      "nullable": true,
      "type": "integer"
    }
  },
  "OrderBulkItem": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "version": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    }
  },
  "OrderBulkResult": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "ok": {
      "required": true,
      "type": "boolean"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "made": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "title": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "overridable": {
      "nullable": true,
      "type": "boolean"
    }
  },
  "OrderFromQuotation": {
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "deliveryAddress": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    }
  },
  "OrderLineInput": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.view"
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "priceSource": {
      "nullable": true,
      "type": "string",
      "maxLength": 16,
      "needs": "price.view"
    },
    "gift": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    }
  },
  "OrderRequest": {
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OrderedLineInput"
      }
    }
  },
  "OrderedLineInput": {
    "lineId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "purchase_request_line"
    },
    "quantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    }
  },
  "OtherStockItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "direction": {
      "required": true,
      "type": "string",
      "enum": [
        "in",
        "out"
      ]
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "counterparty": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "OtherStockLineInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unitCost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "cost.view"
    }
  },
  "OtherStockLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unitCost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "cost.view"
    }
  },
  "OtherStockView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "direction": {
      "required": true,
      "type": "string",
      "enum": [
        "in",
        "out"
      ]
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "counterparty": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OtherStockLineView"
      }
    }
  },
  "OutboundOrderItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "salesOrderId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
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
      "maxLength": 64
    },
    "status": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "open": {
      "required": true,
      "type": "boolean"
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
  "OwnerChangeItem": {
    "id": {
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
    "fromId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "fromName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "toId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "toName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "transfer",
        "assign",
        "hand_over",
        "claim",
        "recycle",
        "import",
        "merge"
      ]
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "byId": {
      "required": true,
      "type": "integer"
    },
    "byName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "batch": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    }
  },
  "PaidPriceView": {
    "orderId": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6
    },
    "discountRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
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
  "PartInput": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    }
  },
  "PartLineView": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    }
  },
  "PartsView": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "other_stock"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "cost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PartLineView"
      }
    }
  },
  "PartyBalance": {
    "owed": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "balance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "PayClaim": {
    "accountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "PayRequest": {
    "accountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "PayableItem": {
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
      "enum": [
        "order",
        "shipment",
        "stock_in",
        "return",
        "close",
        "reopen",
        "amend",
        "opening",
        "transfer",
        "service",
        "reversal"
      ]
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "settled": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writtenOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "isOpen": {
      "required": true,
      "type": "boolean"
    },
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "PayablePart": {
    "payableId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "payable"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "PayablePartView": {
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "kind": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "sourceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "orderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "orderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "itemAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "payableId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "payable"
    }
  },
  "PayableView": {
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
      "enum": [
        "order",
        "shipment",
        "stock_in",
        "return",
        "close",
        "reopen",
        "amend",
        "opening",
        "transfer",
        "service",
        "reversal"
      ]
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "settled": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writtenOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "isOpen": {
      "required": true,
      "type": "boolean"
    },
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "settlements": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "SettlementView"
      }
    }
  },
  "PaymentListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "PaymentRequestLineFields": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "payableId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "payable"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "PaymentRequestLineView": {
    "id": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "payableId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "payable"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "sourceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "PaymentRequestListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "payDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "payeeBank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "payeeAccount": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "paid": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "payStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    }
  },
  "PaymentRequestView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "payDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "payeeBank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "payeeAccount": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "paid": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "payStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PaymentRequestLineView"
      }
    }
  },
  "PaymentView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "autoAllocate": {
      "required": true,
      "type": "boolean"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "MoneyLineView"
      }
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "allocations": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PayablePartView"
      }
    }
  },
  "PeriodBalance": {
    "accountId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "accountName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "balance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "PeriodCheck": {
    "key": {
      "required": true,
      "type": "string",
      "enum": [
        "ended",
        "order",
        "documents",
        "stock",
        "accounts",
        "unallocated"
      ]
    },
    "ok": {
      "required": true,
      "type": "boolean"
    },
    "blocking": {
      "required": true,
      "type": "boolean"
    },
    "count": {
      "required": true,
      "type": "integer"
    },
    "detail": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "documents": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PeriodDocument"
      }
    }
  },
  "PeriodChecklist": {
    "month": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 7
    },
    "until": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "closedUntil": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "mayClose": {
      "required": true,
      "type": "boolean"
    },
    "checks": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PeriodCheck"
      }
    }
  },
  "PeriodDocument": {
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "path": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    }
  },
  "PeriodListItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "month": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 7
    },
    "until": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "closed",
        "reopened"
      ]
    },
    "stockValue": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "funds": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "closedAt": {
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
      "maxLength": 64
    },
    "reopenedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "reopenedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "reopenedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "reopenReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "PeriodStockItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "closeId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "period_close"
    },
    "month": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 7
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "productName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "value": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "PeriodView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "month": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 7
    },
    "until": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "closed",
        "reopened"
      ]
    },
    "stockValue": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "funds": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "closedAt": {
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
      "maxLength": 64
    },
    "reopenedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "reopenedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "reopenedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "reopenReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "accounts": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PeriodBalance"
      }
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
  "PipelineUse": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "StageUse"
      }
    }
  },
  "PipelineView": {
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
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "sort": {
      "required": true,
      "type": "integer"
    },
    "mine": {
      "required": true,
      "type": "boolean"
    },
    "stages": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "StageView"
      }
    },
    "updatedAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "PipelinesView": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PipelineView"
      }
    }
  },
  "PlanAssignment": {
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
    "mode": {
      "required": true,
      "type": "string",
      "enum": [
        "equal",
        "region",
        "count"
      ]
    },
    "to": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "AssignShare"
      }
    }
  },
  "PlannedShare": {
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "held": {
      "required": true,
      "type": "integer"
    },
    "stays": {
      "required": true,
      "type": "integer"
    },
    "gets": {
      "required": true,
      "type": "integer"
    }
  },
  "PoolAnswer": {
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
      "maxItems": 500,
      "items": {
        "schema": "PoolResult"
      }
    }
  },
  "PoolClaimed": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    }
  },
  "PoolCount": {
    "key": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "count": {
      "required": true,
      "type": "integer"
    }
  },
  "PoolCustomer": {
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
    "poolId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "pool"
    },
    "poolName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
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
    "previousOwnerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "dealt": {
      "required": true,
      "type": "boolean"
    },
    "lastFollowUpAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "PoolDueItem": {
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
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "rule": {
      "required": true,
      "type": "string",
      "enum": [
        "no_follow_up",
        "no_deal",
        "no_opportunity",
        "no_order"
      ]
    },
    "days": {
      "required": true,
      "type": "integer"
    }
  },
  "PoolPreview": {
    "due": {
      "required": true,
      "type": "integer"
    },
    "owned": {
      "required": true,
      "type": "integer"
    },
    "rules": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PoolCount"
      }
    },
    "exempt": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PoolCount"
      }
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PoolDueItem"
      }
    }
  },
  "PoolRecordView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "poolId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "pool"
    },
    "poolName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
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
    "move": {
      "required": true,
      "type": "string",
      "enum": [
        "recycled",
        "put",
        "claimed",
        "assigned"
      ]
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "ruleKind": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "ruleDays": {
      "nullable": true,
      "type": "integer"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "fromUserId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "toUserId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "actorId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "PoolResult": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "ok": {
      "required": true,
      "type": "boolean"
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
  "PoolRun": {
    "jobId": {
      "required": true,
      "type": "integer"
    }
  },
  "PoolStatus": {
    "id": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "poolId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "pool"
    },
    "poolName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "inPool": {
      "required": true,
      "type": "boolean"
    },
    "recycling": {
      "required": true,
      "type": "boolean"
    },
    "dueOn": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "daysLeft": {
      "nullable": true,
      "type": "integer"
    },
    "rule": {
      "nullable": true,
      "type": "string",
      "enum": [
        "no_follow_up",
        "no_deal",
        "no_opportunity",
        "no_order"
      ]
    },
    "ruleDays": {
      "nullable": true,
      "type": "integer"
    },
    "exempt": {
      "nullable": true,
      "type": "string",
      "enum": [
        "disabled",
        "locked",
        "balance",
        "open_order",
        "dealt",
        "open_business"
      ]
    },
    "protectedUntil": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "protected": {
      "required": true,
      "type": "boolean"
    },
    "locked": {
      "required": true,
      "type": "boolean"
    },
    "extensionsLeft": {
      "required": true,
      "type": "integer"
    },
    "extendDays": {
      "required": true,
      "type": "integer"
    },
    "requested": {
      "required": true,
      "type": "boolean"
    }
  },
  "PoolView": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "sort": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 9999
    },
    "admins": {
      "type": "array",
      "maxItems": 200,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "memberUsers": {
      "type": "array",
      "maxItems": 200,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "memberDepartments": {
      "type": "array",
      "maxItems": 200,
      "ref": "department",
      "items": {
        "type": "integer"
      }
    },
    "hiddenFields": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "rules": {
      "type": "array",
      "maxItems": 4,
      "items": {
        "schema": "RecycleRuleFields"
      }
    },
    "exemptDealt": {
      "nullable": true,
      "type": "boolean"
    },
    "exemptOpen": {
      "nullable": true,
      "type": "boolean"
    },
    "workdaysOnly": {
      "nullable": true,
      "type": "boolean"
    },
    "keepFollowers": {
      "nullable": true,
      "type": "boolean"
    },
    "remindDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 90
    },
    "protectDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "protectLevels": {
      "nullable": true,
      "type": "object"
    },
    "extendTimes": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100
    },
    "extendDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 3650
    },
    "lockLimit": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "dailyLimit": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "capacity": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "departmentCapacity": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "capacityCountsDealt": {
      "nullable": true,
      "type": "boolean"
    },
    "assignChecksCapacity": {
      "nullable": true,
      "type": "boolean"
    },
    "cooldownDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "waitHours": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 8760
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "recycling": {
      "required": true,
      "type": "boolean"
    },
    "count": {
      "required": true,
      "type": "integer"
    },
    "mayAssign": {
      "required": true,
      "type": "boolean"
    }
  },
  "PriceAnswer": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "taxRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "discountRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.view"
    },
    "source": {
      "nullable": true,
      "type": "string",
      "maxLength": 16,
      "needs": "price.view"
    },
    "sources": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "needs": "price.view",
      "items": {
        "schema": "SourcePrice"
      }
    },
    "minPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "cost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "cost.view"
    },
    "onHand": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stock.view"
    },
    "available": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stock.view"
    },
    "stock": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "needs": "warehouse.stock.view",
      "items": {
        "schema": "WarehouseStock"
      }
    },
    "lastToCustomer": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "needs": "price.view",
      "items": {
        "schema": "PaidPriceView"
      }
    },
    "lastToOthers": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "needs": "price.view",
      "items": {
        "schema": "PaidPriceView"
      }
    }
  },
  "PriceAnswers": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PriceAnswer"
      }
    }
  },
  "PriceLineQuestion": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    }
  },
  "PriceListItem": {
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
    "priceLevel": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "validFrom": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "validTo": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "lineCount": {
      "required": true,
      "type": "integer"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "createdAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "createdBy": {
      "nullable": true,
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
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "PriceListLineItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "priceListId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "price_list"
    },
    "priceListName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "priceLevel": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "validFrom": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "validTo": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "price": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "salePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "updatedAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "PriceListLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "priceListId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "price_list"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "price": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
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
  "PriceListView": {
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "priceLevel": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "validFrom": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "validTo": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "lineCount": {
      "required": true,
      "type": "integer"
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
  "PriceQuestionBody": {
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "PriceLineQuestion"
      }
    },
    "history": {
      "nullable": true,
      "type": "boolean"
    }
  },
  "PrintChecked": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PrintCheckedItem"
      }
    }
  },
  "PrintCheckedItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "ok": {
      "required": true,
      "type": "boolean"
    },
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 500
    }
  },
  "PrintCount": {
    "printCount": {
      "required": true,
      "type": "integer"
    }
  },
  "PrintManyInput": {
    "variant": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "copies": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 99
    },
    "ids": {
      "required": true,
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "ref": "document",
      "items": {
        "type": "integer"
      }
    }
  },
  "PrintOptions": {
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "variants": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PrintVariantView"
      }
    },
    "paper": {
      "required": true,
      "type": "string",
      "enum": [
        "A4",
        "A5",
        "T241"
      ]
    }
  },
  "PrintVariantView": {
    "key": {
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
    }
  },
  "PrintedInput": {
    "variant": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "copies": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 99
    }
  },
  "ProductLedgerRow": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "docType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "docId": {
      "required": true,
      "type": "integer"
    },
    "docNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "quantityIn": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantityOut": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "costIn": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "costOut": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "unitCost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "cost.view"
    },
    "balance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "value": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "ProductLedgerView": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "from": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "to": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "opening": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "openingValue": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "quantityIn": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "costIn": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "quantityOut": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "costOut": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "closing": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "closingValue": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "total": {
      "required": true,
      "type": "integer"
    },
    "page": {
      "required": true,
      "type": "integer"
    },
    "pageSize": {
      "required": true,
      "type": "integer"
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ProductLedgerRow"
      }
    }
  },
  "ProductListItem": {
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
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "stock",
        "service",
        "bundle"
      ]
    },
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "model": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "brand": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "product.brand"
    },
    "color": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "manufacturer": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "barcode": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "barcodes": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "type": "string"
      }
    },
    "units": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "schema": "UnitFields"
      }
    },
    "saleUnit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "purchaseUnit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "purchasePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "salePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "minSalePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "levelPrices": {
      "type": "array",
      "maxItems": 50,
      "needs": "price.view",
      "items": {
        "schema": "LevelPriceFields"
      }
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "taxClassCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 19
    },
    "lowStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "highStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "shelf": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "leadDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "minOrderQuantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "shelfLifeDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 36500
    },
    "warrantyMonths": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 600
    },
    "weight": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "volume": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "pictureId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "attachment"
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
      "maxLength": 100
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "supplierName": {
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
  "ProductView": {
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
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "stock",
        "service",
        "bundle"
      ]
    },
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "model": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "brand": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "product.brand"
    },
    "color": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "manufacturer": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "barcode": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "barcodes": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "type": "string"
      }
    },
    "units": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "schema": "UnitFields"
      }
    },
    "saleUnit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "purchaseUnit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "purchasePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "salePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "minSalePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "levelPrices": {
      "type": "array",
      "maxItems": 50,
      "needs": "price.view",
      "items": {
        "schema": "LevelPriceFields"
      }
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "taxClassCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 19
    },
    "lowStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "highStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "shelf": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "leadDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "minOrderQuantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "shelfLifeDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 36500
    },
    "warrantyMonths": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 600
    },
    "weight": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "volume": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "pictureId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "attachment"
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
      "maxLength": 100
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "supplierName": {
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
  "ProlongProtection": {
    "days": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 3650
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "ProposalView": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "origin": {
      "required": true,
      "type": "string",
      "enum": [
        "manual",
        "alarm",
        "shortage"
      ]
    },
    "sources": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "lacking": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "onHand": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "available": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "onOrder": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "requested": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    }
  },
  "ProtectionRequestView": {
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
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "days": {
      "required": true,
      "type": "integer"
    },
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "pending",
        "approved",
        "declined"
      ]
    },
    "answer": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "answeredBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "answeredAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
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
    }
  },
  "PurchaseBillingItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "stockInId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stock_in"
    },
    "no": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
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
      "maxLength": 64
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "returned": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "invoiced": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "uninvoiced": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "overInvoiced": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "invoiceStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    }
  },
  "PurchaseInvoiceLineFields": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "stockInId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stock_in"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "PurchaseInvoiceLineView": {
    "id": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "stockInId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stock_in"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "stockInNo": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    },
    "stockInNet": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "invoiced": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "PurchaseInvoiceListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "special",
        "normal",
        "e_special",
        "e_normal",
        "receipt"
      ]
    },
    "date": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "invoiceCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "invoiceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "redOfId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "purchase_invoice"
    },
    "redTotal": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "PurchaseInvoiceView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "special",
        "normal",
        "e_special",
        "e_normal",
        "receipt"
      ]
    },
    "date": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "invoiceCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "invoiceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "redOfId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "purchase_invoice"
    },
    "redTotal": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "redOfNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PurchaseInvoiceLineView"
      }
    }
  },
  "PurchaseOrderItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "priceIncludesTax": {
      "required": true,
      "type": "boolean"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "orderDiscount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "otherCharges": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "receiveStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "receivedAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    }
  },
  "PurchaseOrderLineInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.purchase"
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "PurchaseOrderLineItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "service": {
      "required": true,
      "type": "boolean"
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "discountRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.purchase"
    },
    "taxRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "discountShare": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "payable": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "received": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "closed": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "orderId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "purchase_order"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
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
      "maxLength": 64
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    }
  },
  "PurchaseOrderLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "service": {
      "required": true,
      "type": "boolean"
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "discountRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.purchase"
    },
    "taxRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "discountShare": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "payable": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "received": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "closed": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    }
  },
  "PurchaseOrderView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "priceIncludesTax": {
      "required": true,
      "type": "boolean"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "orderDiscount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "otherCharges": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "receiveStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "receivedAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PurchaseOrderLineView"
      }
    }
  },
  "PurchaseRequestItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "orderStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    }
  },
  "PurchaseRequestLineInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "origin": {
      "nullable": true,
      "type": "string",
      "enum": [
        "manual",
        "alarm",
        "shortage"
      ]
    },
    "sources": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "PurchaseRequestLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "service": {
      "required": true,
      "type": "boolean"
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "origin": {
      "required": true,
      "type": "string",
      "enum": [
        "manual",
        "alarm",
        "shortage"
      ]
    },
    "sources": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "ordered": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "pending": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "received": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    }
  },
  "PurchaseRequestView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "orderStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PurchaseRequestLineView"
      }
    }
  },
  "PurchaseReturnItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "stockInId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stock_in"
    },
    "stockInNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "priceIncludesTax": {
      "required": true,
      "type": "boolean"
    },
    "priced": {
      "required": true,
      "type": "boolean"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    }
  },
  "PurchaseReturnLineInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "stockInLineId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stock_in_line"
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "PurchaseReturnLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "stockInLineId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stock_in_line"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "service": {
      "required": true,
      "type": "boolean"
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "taxRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "payable": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "PurchaseReturnView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "stockInId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stock_in"
    },
    "stockInNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "priceIncludesTax": {
      "required": true,
      "type": "boolean"
    },
    "priced": {
      "required": true,
      "type": "boolean"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PurchaseReturnLineView"
      }
    }
  },
  "PutCustomers": {
    "ids": {
      "required": true,
      "type": "array",
      "minItems": 1,
      "maxItems": 500,
      "ref": "customer",
      "items": {
        "type": "integer"
      }
    },
    "poolId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "pool"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "QuotationLineInput": {
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.view"
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "priceSource": {
      "nullable": true,
      "type": "string",
      "maxLength": 16,
      "needs": "price.view"
    },
    "gift": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "delivery": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    }
  },
  "QuotationLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "discountRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.view"
    },
    "taxRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "gift": {
      "required": true,
      "type": "boolean"
    },
    "service": {
      "required": true,
      "type": "boolean"
    },
    "priceSource": {
      "nullable": true,
      "type": "string",
      "maxLength": 16,
      "needs": "price.view"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "discountShare": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "payable": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "delivery": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    }
  },
  "QuotationListItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "outcome": {
      "required": true,
      "type": "string",
      "enum": [
        "open",
        "accepted",
        "declined"
      ]
    },
    "revision": {
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
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "goods": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "lineCount": {
      "nullable": true,
      "type": "integer"
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "net": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "tax": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "validUntil": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
      "maxLength": 64
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
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "opportunityId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity"
    },
    "outcomeReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "outcomeAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "printCount": {
      "nullable": true,
      "type": "integer"
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "createdBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "updatedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "custom": {
      "nullable": true,
      "type": "object"
    }
  },
  "QuotationView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "outcome": {
      "required": true,
      "type": "string",
      "enum": [
        "open",
        "accepted",
        "declined"
      ]
    },
    "outcomeAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "outcomeReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "expired": {
      "required": true,
      "type": "boolean"
    },
    "revision": {
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
      "required": true,
      "type": "string",
      "minLength": 1,
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
      "maxLength": 64
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
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "validUntil": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "opportunityId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "terms": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "priceIncludesTax": {
      "required": true,
      "type": "boolean"
    },
    "defaultTaxRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "goods": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "lineCount": {
      "required": true,
      "type": "integer"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "orderDiscount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "otherCharges": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
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
    "custom": {
      "required": true,
      "type": "object"
    },
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "QuotationLineView"
      }
    }
  },
  "RateTicket": {
    "satisfaction": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 5
    },
    "comment": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "ReadAll": {
    "upTo": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    }
  },
  "ReasonBody": {
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "ReasonOfTicket": {
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "ReceiptListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "ReceiptView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "autoAllocate": {
      "required": true,
      "type": "boolean"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "MoneyLineView"
      }
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "allocations": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReceivablePartView"
      }
    }
  },
  "ReceivableItem": {
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
      "enum": [
        "order",
        "shipment",
        "stock_in",
        "return",
        "close",
        "reopen",
        "amend",
        "opening",
        "transfer",
        "service",
        "reversal"
      ]
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "settled": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writtenOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "isOpen": {
      "required": true,
      "type": "boolean"
    },
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "orderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "orderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    }
  },
  "ReceivablePart": {
    "receivableId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "receivable"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "ReceivablePartView": {
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "kind": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "sourceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "orderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "orderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "itemAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "receivableId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "receivable"
    }
  },
  "ReceivableView": {
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
      "enum": [
        "order",
        "shipment",
        "stock_in",
        "return",
        "close",
        "reopen",
        "amend",
        "opening",
        "transfer",
        "service",
        "reversal"
      ]
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "settled": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writtenOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "isOpen": {
      "required": true,
      "type": "boolean"
    },
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "orderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "orderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "settlements": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "SettlementView"
      }
    }
  },
  "ReceiveTransfer": {
    "kind": {
      "nullable": true,
      "type": "string",
      "enum": [
        "in",
        "back"
      ]
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReceiveTransferLine"
      }
    }
  },
  "ReceiveTransferLine": {
    "lineId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "transfer_line"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    }
  },
  "Recount": {
    "lineIds": {
      "type": "array",
      "maxItems": 5000,
      "ref": "stocktake_line",
      "items": {
        "type": "integer"
      }
    }
  },
  "RecycleRuleFields": {
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "no_follow_up",
        "no_deal",
        "no_opportunity",
        "no_order"
      ]
    },
    "days": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 3650
    },
    "levels": {
      "nullable": true,
      "type": "object"
    }
  },
  "RefundListItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "RefundView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocated": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "advance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "autoAllocate": {
      "required": true,
      "type": "boolean"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "MoneyLineView"
      }
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "allocations": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReceivablePartView"
      }
    }
  },
  "RegisterInvoice": {
    "invoiceCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "invoiceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "expressNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    }
  },
  "ReminderGroup": {
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "module": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "actionLabel": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "count": {
      "required": true,
      "type": "integer"
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReminderView"
      }
    }
  },
  "ReminderSettings": {
    "types": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReminderTypeView"
      }
    }
  },
  "ReminderTypeView": {
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "module": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "days": {
      "nullable": true,
      "type": "integer"
    },
    "muted": {
      "required": true,
      "type": "boolean"
    }
  },
  "ReminderView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "text": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 500
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
    "path": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 255
    },
    "action": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 255
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "open",
        "snoozed",
        "done"
      ]
    },
    "snoozedUntil": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "Reminders": {
    "day": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "count": {
      "required": true,
      "type": "integer"
    },
    "groups": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReminderGroup"
      }
    }
  },
  "ReopenOpportunity": {
    "stageId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_stage"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "ReopenPeriod": {
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "ReopenSalesOrder": {
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "lineIds": {
      "type": "array",
      "maxItems": 500,
      "ref": "sales_order_line",
      "items": {
        "type": "integer"
      }
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
  "ResolveTicket": {
    "solution": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
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
  "ReturnLineInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "orderLineId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order_line"
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "ReverseDocument": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
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
  "SalesOrderLineItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "orderId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
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
      "maxLength": 64
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
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.view"
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "priceSource": {
      "nullable": true,
      "type": "string",
      "maxLength": 16,
      "needs": "price.view"
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "net": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "tax": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "payable": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "gift": {
      "required": true,
      "type": "boolean"
    },
    "service": {
      "nullable": true,
      "type": "boolean"
    },
    "shippedQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "returnedQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "closedQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "openQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "shippedAmount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "returnedAmount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "SalesOrderLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "discountRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.view"
    },
    "taxRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "gift": {
      "required": true,
      "type": "boolean"
    },
    "service": {
      "required": true,
      "type": "boolean"
    },
    "priceSource": {
      "nullable": true,
      "type": "string",
      "maxLength": 16,
      "needs": "price.view"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "discountShare": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "payable": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "shippedQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "pendingQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "returnedQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "closedQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "openQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "shippedAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "returnedAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "SalesOrderListItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "goods": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "lineCount": {
      "nullable": true,
      "type": "integer"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "net": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "tax": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "received": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "outstanding": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "invoiced": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "returned": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "closedAmount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "cost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "grossProfit": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "shipStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "returnStatus": {
      "nullable": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "receiptStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "invoiceStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
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
      "maxLength": 64
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
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "dueDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "salesType": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "deliveryMethod": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "invoiceNeed": {
      "nullable": true,
      "type": "string",
      "enum": [
        "none",
        "normal",
        "special",
        "electronic"
      ]
    },
    "arBasis": {
      "nullable": true,
      "type": "string",
      "enum": [
        "order",
        "shipment"
      ]
    },
    "quotationId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "quotation"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "deliveryAddress": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "revision": {
      "nullable": true,
      "type": "integer"
    },
    "printCount": {
      "nullable": true,
      "type": "integer"
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "closedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "createdBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "updatedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "custom": {
      "nullable": true,
      "type": "object"
    }
  },
  "SalesOrderOverview": {
    "order": {
      "required": true,
      "schema": "SalesOrderView"
    },
    "chain": {
      "required": true,
      "schema": "DocumentChain"
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
  "SalesOrderView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
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
      "maxLength": 64
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
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "deliveryAddress": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "salesType": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "deliveryMethod": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "invoiceNeed": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "normal",
        "special",
        "electronic"
      ]
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "dueDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "instalments": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "needs": "price.view",
      "items": {
        "schema": "InstalmentFields"
      }
    },
    "ownInstalments": {
      "required": true,
      "type": "boolean"
    },
    "priceIncludesTax": {
      "required": true,
      "type": "boolean"
    },
    "defaultTaxRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "arBasis": {
      "required": true,
      "type": "string",
      "enum": [
        "order",
        "shipment"
      ]
    },
    "quotationId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "quotation"
    },
    "goods": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "lineCount": {
      "required": true,
      "type": "integer"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "orderDiscount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "otherCharges": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "shipStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "returnStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "receiptStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "invoiceStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "received": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "outstanding": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "invoiced": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "returned": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "closedAmount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "grossProfit": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "revision": {
      "required": true,
      "type": "integer"
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
    "custom": {
      "required": true,
      "type": "object"
    },
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "closedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "closedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "closeReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "SalesOrderLineView"
      }
    }
  },
  "SalesReturnLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "discountRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.view"
    },
    "taxRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "gift": {
      "required": true,
      "type": "boolean"
    },
    "service": {
      "required": true,
      "type": "boolean"
    },
    "priceSource": {
      "nullable": true,
      "type": "string",
      "maxLength": 16,
      "needs": "price.view"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "discountShare": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "payable": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "orderLineId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order_line"
    },
    "cost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "SalesReturnListItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "salesOrderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "salesOrderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "goods": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "lineCount": {
      "nullable": true,
      "type": "integer"
    },
    "net": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "tax": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
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
      "maxLength": 64
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
    "printCount": {
      "nullable": true,
      "type": "integer"
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "createdAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "createdBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "updatedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "updatedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "custom": {
      "nullable": true,
      "type": "object"
    }
  },
  "SalesReturnView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "salesOrderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "salesOrderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
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
      "maxLength": 64
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
    "priceIncludesTax": {
      "required": true,
      "type": "boolean"
    },
    "goods": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "lineCount": {
      "required": true,
      "type": "integer"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
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
    "custom": {
      "required": true,
      "type": "object"
    },
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "SalesReturnLineView"
      }
    }
  },
  "SaveCounts": {
    "counts": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CountInput"
      }
    }
  },
  "SaveNotificationSettings": {
    "muted": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "items": {
        "type": "string"
      }
    }
  },
  "SaveReminderSettings": {
    "muted": {
      "required": true,
      "type": "array",
      "maxItems": 100,
      "items": {
        "type": "string"
      }
    }
  },
  "SaveTarget": {
    "orderAmount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "received": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "profit": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "newCustomers": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000
    },
    "followUps": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "user",
        "department"
      ]
    },
    "subjectId": {
      "required": true,
      "type": "integer",
      "minimum": 1
    },
    "month": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 7
    },
    "version": {
      "required": true,
      "type": "integer",
      "minimum": 0
    }
  },
  "SaveTargets": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 2000,
      "items": {
        "schema": "SaveTarget"
      }
    }
  },
  "SavedCounts": {
    "rows": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CountRow"
      }
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
  "ServiceFiguresView": {
    "tickets": {
      "required": true,
      "type": "integer"
    },
    "closed": {
      "required": true,
      "type": "integer"
    },
    "onTime": {
      "required": true,
      "type": "integer"
    },
    "answers": {
      "required": true,
      "type": "integer"
    },
    "repeats": {
      "required": true,
      "type": "integer"
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "responseAverage": {
      "nullable": true,
      "type": "integer"
    },
    "solveAverage": {
      "nullable": true,
      "type": "integer"
    },
    "onTimeRate": {
      "nullable": true,
      "type": "string",
      "maxLength": 8
    },
    "satisfaction": {
      "nullable": true,
      "type": "string",
      "maxLength": 8
    },
    "repeatRate": {
      "nullable": true,
      "type": "string",
      "maxLength": 8
    }
  },
  "ServiceReport": {
    "by": {
      "required": true,
      "type": "string",
      "enum": [
        "type",
        "product",
        "assignee",
        "month"
      ]
    },
    "from": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "to": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ServiceReportRow"
      }
    },
    "summary": {
      "required": true,
      "schema": "ServiceFiguresView"
    }
  },
  "ServiceReportRow": {
    "tickets": {
      "required": true,
      "type": "integer"
    },
    "closed": {
      "required": true,
      "type": "integer"
    },
    "onTime": {
      "required": true,
      "type": "integer"
    },
    "answers": {
      "required": true,
      "type": "integer"
    },
    "repeats": {
      "required": true,
      "type": "integer"
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "responseAverage": {
      "nullable": true,
      "type": "integer"
    },
    "solveAverage": {
      "nullable": true,
      "type": "integer"
    },
    "onTimeRate": {
      "nullable": true,
      "type": "string",
      "maxLength": 8
    },
    "satisfaction": {
      "nullable": true,
      "type": "string",
      "maxLength": 8
    },
    "repeatRate": {
      "nullable": true,
      "type": "string",
      "maxLength": 8
    },
    "key": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "label": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
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
  "SettlementView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "date": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "docType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "docId": {
      "required": true,
      "type": "integer"
    },
    "docNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "via": {
      "required": true,
      "type": "string",
      "enum": [
        "money",
        "advance",
        "credit",
        "offset",
        "bad_debt"
      ]
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "reversal": {
      "required": true,
      "type": "boolean"
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
  "SheetView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "sheetNo": {
      "required": true,
      "type": "integer"
    },
    "counterId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "counterName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "area": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "doneAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "counted": {
      "required": true,
      "type": "integer"
    }
  },
  "ShipOrders": {
    "items": {
      "type": "array",
      "maxItems": 5000,
      "items": {
        "schema": "OrderBulkItem"
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
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "approve": {
      "nullable": true,
      "type": "boolean"
    }
  },
  "ShipmentItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "salesOrderId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "orderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "carrier": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "trackingNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "freight": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "receiver": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "receiverPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "deliveryAddress": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "pickerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "checkerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "signedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "ShipmentLineInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "orderLineId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order_line"
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "ShipmentLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "orderLineId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order_line"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "ordered": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "open": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "ShipmentView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "salesOrderId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "orderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "carrier": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "trackingNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "freight": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "receiver": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "receiverPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "deliveryAddress": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "pickerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "checkerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "signedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ShipmentLineView"
      }
    }
  },
  "SignShipment": {
    "signedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "SkipVisit": {
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "SnoozeReminder": {
    "until": {
      "required": true,
      "type": "string",
      "enum": [
        "hour",
        "tomorrow",
        "three_days",
        "next_week"
      ]
    }
  },
  "SourcePrice": {
    "source": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "note": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "unitPrice": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    }
  },
  "StageInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "open",
        "won",
        "lost"
      ]
    },
    "probability": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "requiredFields": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    }
  },
  "StageTotal": {
    "stageId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_stage"
    },
    "count": {
      "required": true,
      "type": "integer"
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "weighted": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    }
  },
  "StageTotals": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "StageTotal"
      }
    }
  },
  "StageUse": {
    "stageId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_stage"
    },
    "count": {
      "required": true,
      "type": "integer"
    }
  },
  "StageView": {
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
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "open",
        "won",
        "lost"
      ]
    },
    "probability": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "requiredFields": {
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    }
  },
  "StatementEntryView": {
    "date": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "kind": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "docType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "docId": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "increase": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "settled": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "balance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "StatementLineView"
      }
    }
  },
  "StatementLineView": {
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    }
  },
  "StayView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "stageId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity_stage"
    },
    "stageName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 50
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "open",
        "won",
        "lost"
      ]
    },
    "step": {
      "required": true,
      "type": "string",
      "enum": [
        "create",
        "move",
        "win",
        "lose",
        "invalidate",
        "reopen",
        "rearrange"
      ]
    },
    "enteredAt": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "enteredBy": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "enteredByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "leftAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "days": {
      "required": true,
      "type": "integer"
    }
  },
  "StepTicket": {
    "text": {
      "nullable": true,
      "type": "string",
      "maxLength": 2000
    }
  },
  "StockAlarmItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "low",
        "high",
        "stagnant"
      ]
    },
    "since": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "code": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "categoryName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "lowStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "highStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "onHand": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "reserved": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "available": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "onOrder": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "suggested": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "lastOutAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "StockInItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "purchaseOrderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "purchase_order"
    },
    "purchaseOrderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "deliveryNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "dueDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "priceIncludesTax": {
      "required": true,
      "type": "boolean"
    },
    "priced": {
      "required": true,
      "type": "boolean"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "orderDiscount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "otherCharges": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    }
  },
  "StockInLineInput": {
    "id": {
      "nullable": true,
      "type": "integer",
      "minimum": 1
    },
    "orderLineId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "purchase_order_line"
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "discountRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.purchase"
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "StockInLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "orderLineId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "purchase_order_line"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "service": {
      "required": true,
      "type": "boolean"
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unitPrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "discountRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "price.purchase"
    },
    "taxRate": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "discountShare": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "payable": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "returned": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "StockInView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "purchaseOrderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "purchase_order"
    },
    "purchaseOrderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "deliveryNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "dueDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "priceIncludesTax": {
      "required": true,
      "type": "boolean"
    },
    "priced": {
      "required": true,
      "type": "boolean"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "amount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "orderDiscount": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "otherCharges": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "net": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "tax": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "total": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "StockInLineView"
      }
    }
  },
  "StockItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "onHand": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "reserved": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "available": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "onOrder": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "lowStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "averageCost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "cost.view"
    },
    "value": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "StockMoveItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "docType": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "docId": {
      "required": true,
      "type": "integer"
    },
    "docNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "onHandAfter": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "unitCost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "cost.view"
    },
    "valueAfter": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
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
      "maxLength": 64
    }
  },
  "StocktakeItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "phase": {
      "required": true,
      "type": "string",
      "enum": [
        "planned",
        "counting",
        "review",
        "done",
        "cancelled"
      ]
    },
    "blind": {
      "required": true,
      "type": "boolean"
    },
    "counting": {
      "required": true,
      "type": "string",
      "enum": [
        "add",
        "compare"
      ]
    },
    "startedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "lineCount": {
      "required": true,
      "type": "integer"
    },
    "countedCount": {
      "required": true,
      "type": "integer"
    },
    "differingCount": {
      "nullable": true,
      "type": "integer",
      "needs": "warehouse.stocktake.book"
    },
    "gainQuantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stocktake.book"
    },
    "lossQuantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stocktake.book"
    },
    "gainCost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "lossCost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "StocktakeLineItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "stocktakeId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "stocktake"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "phase": {
      "required": true,
      "type": "string",
      "enum": [
        "planned",
        "counting",
        "review",
        "done",
        "cancelled"
      ]
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "round": {
      "required": true,
      "type": "integer"
    },
    "added": {
      "required": true,
      "type": "boolean"
    },
    "counted": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "book": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stocktake.book"
    },
    "expected": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stocktake.book"
    },
    "difference": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stocktake.book"
    },
    "outcome": {
      "nullable": true,
      "type": "string",
      "enum": [
        "open",
        "same",
        "gain",
        "loss",
        "conflict",
        "moved"
      ],
      "needs": "warehouse.stocktake.book"
    },
    "unitCost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "cost.view"
    },
    "cost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "StocktakeView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "phase": {
      "required": true,
      "type": "string",
      "enum": [
        "planned",
        "counting",
        "review",
        "done",
        "cancelled"
      ]
    },
    "blind": {
      "required": true,
      "type": "boolean"
    },
    "counting": {
      "required": true,
      "type": "string",
      "enum": [
        "add",
        "compare"
      ]
    },
    "startedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "lineCount": {
      "required": true,
      "type": "integer"
    },
    "countedCount": {
      "required": true,
      "type": "integer"
    },
    "differingCount": {
      "nullable": true,
      "type": "integer",
      "needs": "warehouse.stocktake.book"
    },
    "gainQuantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stocktake.book"
    },
    "lossQuantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stocktake.book"
    },
    "gainCost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "lossCost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "categoryIds": {
      "required": true,
      "type": "array",
      "maxItems": 200,
      "ref": "category",
      "items": {
        "type": "integer"
      }
    },
    "categoryNames": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    },
    "brands": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    },
    "productIds": {
      "required": true,
      "type": "array",
      "maxItems": 5000,
      "ref": "product",
      "items": {
        "type": "integer"
      }
    },
    "withStock": {
      "required": true,
      "type": "boolean"
    },
    "accuracy": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4,
      "needs": "warehouse.stocktake.book"
    },
    "unsettledCount": {
      "nullable": true,
      "type": "integer",
      "needs": "warehouse.stocktake.book"
    },
    "sheets": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "SheetView"
      }
    }
  },
  "SupervisedPerson": {
    "userId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
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
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "figures": {
      "required": true,
      "type": "object"
    }
  },
  "Supervision": {
    "columns": {
      "required": true,
      "type": "array",
      "maxItems": 60,
      "items": {
        "schema": "SupervisionColumn"
      }
    },
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 5000,
      "items": {
        "schema": "SupervisedPerson"
      }
    },
    "total": {
      "required": true,
      "type": "integer"
    }
  },
  "SupervisionColumn": {
    "key": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    },
    "title": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "count",
        "instant"
      ]
    },
    "bar": {
      "required": true,
      "type": "boolean"
    },
    "link": {
      "nullable": true,
      "type": "object"
    }
  },
  "SupplierContactView": {
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
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "isPrimary": {
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
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
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
  "SupplierListItem": {
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
    "level": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "supplier.level"
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
    "creditCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "bankAccountName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "bankAccount": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
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
      "maxLength": 100
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "payableBalance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "advanceBalance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
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
  "SupplierStatement": {
    "from": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "to": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "layout": {
      "required": true,
      "type": "string",
      "enum": [
        "document",
        "line"
      ]
    },
    "opening": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "increase": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "settled": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "writeOff": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "closing": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "entries": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "StatementEntryView"
      }
    },
    "supplierId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "supplierName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "SupplierView": {
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
    "level": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "supplier.level"
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
    "creditCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "bankAccountName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "bankAccount": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
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
      "maxLength": 100
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "payableBalance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "advanceBalance": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
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
  "SwitchRecycling": {
    "on": {
      "required": true,
      "type": "boolean"
    },
    "expectedCount": {
      "nullable": true,
      "type": "integer",
      "minimum": 0
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
  "TargetCell": {
    "month": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 7
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "target": {
      "required": true,
      "schema": "TargetFigures"
    },
    "actual": {
      "nullable": true,
      "schema": "TargetFigures"
    }
  },
  "TargetFigures": {
    "orderAmount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "received": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "profit": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "newCustomers": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000
    },
    "followUps": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1000000
    }
  },
  "TargetRow": {
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "user",
        "department"
      ]
    },
    "subjectId": {
      "required": true,
      "type": "integer"
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "settable": {
      "required": true,
      "type": "boolean"
    },
    "months": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "TargetCell"
      }
    }
  },
  "TargetTable": {
    "from": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 7
    },
    "to": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 7
    },
    "rows": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "TargetRow"
      }
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
  "TicketItem": {
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "serialNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "orderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "service.type"
    },
    "channel": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "service.channel"
    },
    "priority": {
      "nullable": true,
      "type": "string",
      "enum": [
        "low",
        "normal",
        "high",
        "urgent"
      ]
    },
    "description": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
    },
    "requiredBy": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "new",
        "assigned",
        "processing",
        "waiting",
        "resolved",
        "closed",
        "cancelled"
      ]
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "productName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "orderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
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
      "maxLength": 100
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "assigneeId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "assigneeName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "acceptedOn": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "shippedOn": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "warrantyUntil": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "warranty": {
      "required": true,
      "type": "string",
      "enum": [
        "in",
        "out",
        "unknown"
      ]
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "feeRemark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "solution": {
      "nullable": true,
      "type": "string",
      "maxLength": 2000
    },
    "satisfaction": {
      "nullable": true,
      "type": "integer"
    },
    "satisfactionComment": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "cancelReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "firstResponseAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "solvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "closedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "responseMinutes": {
      "nullable": true,
      "type": "integer"
    },
    "solveMinutes": {
      "nullable": true,
      "type": "integer"
    },
    "repeatOfId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "service_ticket"
    },
    "reopened": {
      "required": true,
      "type": "integer"
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
  "TicketView": {
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "serialNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "orderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "type": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "service.type"
    },
    "channel": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "service.channel"
    },
    "priority": {
      "nullable": true,
      "type": "string",
      "enum": [
        "low",
        "normal",
        "high",
        "urgent"
      ]
    },
    "description": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
    },
    "requiredBy": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "new",
        "assigned",
        "processing",
        "waiting",
        "resolved",
        "closed",
        "cancelled"
      ]
    },
    "customerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "customerName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "productName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "orderNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
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
      "maxLength": 100
    },
    "departmentId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "department"
    },
    "assigneeId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "assigneeName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "acceptedOn": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "shippedOn": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "warrantyUntil": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "warranty": {
      "required": true,
      "type": "string",
      "enum": [
        "in",
        "out",
        "unknown"
      ]
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "feeRemark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "solution": {
      "nullable": true,
      "type": "string",
      "maxLength": 2000
    },
    "satisfaction": {
      "nullable": true,
      "type": "integer"
    },
    "satisfactionComment": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "cancelReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "firstResponseAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "solvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "closedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "responseMinutes": {
      "nullable": true,
      "type": "integer"
    },
    "solveMinutes": {
      "nullable": true,
      "type": "integer"
    },
    "repeatOfId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "service_ticket"
    },
    "reopened": {
      "required": true,
      "type": "integer"
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
    },
    "actions": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    },
    "log": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "LogEntryView"
      }
    },
    "parts": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PartsView"
      }
    }
  },
  "TimelineItem": {
    "kind": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "actorId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "actorName": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
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
    "title": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "text": {
      "nullable": true,
      "type": "string",
      "maxLength": 65535
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "data": {
      "nullable": true,
      "type": "object"
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
    },
    "along": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "type": "string"
      }
    }
  },
  "TransferItem": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "fromWarehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "fromWarehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "toWarehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "toWarehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "twoStep": {
      "required": true,
      "type": "boolean"
    },
    "receiveStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    }
  },
  "TransferLineItem": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "documentId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "transfer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 10
    },
    "fromWarehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "fromWarehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "toWarehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "toWarehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "baseUnit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "sent": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "received": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "openCost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "TransferLineView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "lineNo": {
      "required": true,
      "type": "integer"
    },
    "productId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "sent": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "received": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "open": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    }
  },
  "TransferOpportunities": {
    "items": {
      "type": "array",
      "maxItems": 5000,
      "items": {
        "schema": "OpportunityBulkItem"
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
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "TransferOpportunity": {
    "ownerId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "TransferReceiptLineView": {
    "lineId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "transfer_line"
    },
    "productCode": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "productName": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 20
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "baseQuantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    }
  },
  "TransferReceiptView": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 48
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "approved",
        "voided"
      ]
    },
    "kind": {
      "required": true,
      "type": "string",
      "enum": [
        "in",
        "back"
      ]
    },
    "docDate": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "remark": {
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
    "createdByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "TransferReceiptLineView"
      }
    }
  },
  "TransferView": {
    "docDate": {
      "required": true,
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "required": true,
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "no": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "draft",
        "pending",
        "rejected",
        "approved",
        "closed",
        "voided"
      ]
    },
    "ownerName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
    "approvedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "approvedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "approvedByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "voidedAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "voidedBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "voidReason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "printCount": {
      "required": true,
      "type": "integer"
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
      "maxLength": 64
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
    },
    "fromWarehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "fromWarehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "toWarehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "toWarehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "twoStep": {
      "required": true,
      "type": "boolean"
    },
    "receiveStatus": {
      "required": true,
      "type": "string",
      "enum": [
        "none",
        "partial",
        "full"
      ]
    },
    "quantity": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "cost": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "fee": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "TransferLineView"
      }
    },
    "receipts": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "TransferReceiptView"
      }
    }
  },
  "UnitFields": {
    "unit": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "ratio": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "barcode": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "salePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    }
  },
  "UnreadView": {
    "unread": {
      "required": true,
      "type": "integer"
    },
    "newest": {
      "required": true,
      "type": "integer"
    }
  },
  "UpdateAccount": {
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "type": {
      "type": "string",
      "enum": [
        "cash",
        "bank",
        "wechat",
        "alipay",
        "other"
      ]
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "accountNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "openingBalance": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "openingDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "keeperId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "allowOverdraft": {
      "nullable": true,
      "type": "boolean"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "UpdateAccountTransfer": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "fromAccountId": {
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "toAccountId": {
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "total": {
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "fee": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
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
  "UpdateAssembly": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "splitBy": {
      "nullable": true,
      "type": "string",
      "enum": [
        "cost",
        "ratio",
        "quantity"
      ]
    },
    "fee": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "lines": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "ComponentInput"
      }
    }
  },
  "UpdateBadDebt": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "autoAllocate": {
      "nullable": true,
      "type": "boolean"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "customerId": {
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.bad_debt_reason"
    },
    "recoversId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "bad_debt"
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReceivablePart"
      }
    }
  },
  "UpdateBom": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "name": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "productId": {
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "quantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "splitBy": {
      "nullable": true,
      "type": "string",
      "enum": [
        "cost",
        "ratio",
        "quantity"
      ]
    },
    "fee": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "cost.view"
    },
    "lines": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "ComponentInput"
      }
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
  "UpdateCostAdjustment": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "warehouse.cost_adjustment_reason"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "CostAdjustmentLineInput"
      }
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
  "UpdateExpenseClaim": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "lines": {
      "type": "array",
      "maxItems": 100,
      "items": {
        "schema": "ExpenseClaimLineFields"
      }
    }
  },
  "UpdateFollowUp": {
    "method": {
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "follow_up.method"
    },
    "content": {
      "type": "string",
      "minLength": 1,
      "maxLength": 5000
    },
    "occurredAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "result": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "follow_up.result"
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "nextPlan": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "relatedType": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "relatedId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "record"
    },
    "duration": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 1440
    },
    "location": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "mentions": {
      "type": "array",
      "maxItems": 20,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    }
  },
  "UpdateIncomeExpense": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "direction": {
      "type": "string",
      "enum": [
        "income",
        "expense"
      ]
    },
    "accountId": {
      "type": "integer",
      "minimum": 1,
      "ref": "account"
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "refNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "partyName": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "employeeId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "lines": {
      "type": "array",
      "maxItems": 50,
      "items": {
        "schema": "CategoryLineFields"
      }
    }
  },
  "UpdateInvoice": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "customerId": {
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "type": {
      "type": "string",
      "enum": [
        "special",
        "normal",
        "e_special",
        "e_normal",
        "receipt"
      ]
    },
    "date": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "titleId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer_invoice_title"
    },
    "title": {
      "nullable": true,
      "type": "string",
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
    "bankAccount": {
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
    "invoiceCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "invoiceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "tax": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "InvoicePart"
      }
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
  "UpdateLead": {
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "company": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
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
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "status": {
      "nullable": true,
      "type": "string",
      "enum": [
        "new",
        "following",
        "closed"
      ]
    },
    "nextContactAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    }
  },
  "UpdateOffset": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "autoAllocate": {
      "nullable": true,
      "type": "boolean"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "kind": {
      "nullable": true,
      "type": "string",
      "enum": [
        "advance_receivable",
        "advance_payable",
        "receivable_payable",
        "receivable_transfer",
        "payable_transfer"
      ]
    },
    "side": {
      "nullable": true,
      "type": "string",
      "enum": [
        "receivable",
        "payable"
      ]
    },
    "customerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "toCustomerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "toSupplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OffsetPart"
      }
    }
  },
  "UpdateOpportunity": {
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "amount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "expectedCloseDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "competitors": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "source": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.source"
    },
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "probability": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "lines": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "OpportunityLineInput"
      }
    }
  },
  "UpdateOtherStock": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "counterparty": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "warehouse.other_stock_reason"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OtherStockLineInput"
      }
    }
  },
  "UpdatePayment": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "autoAllocate": {
      "nullable": true,
      "type": "boolean"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "supplierId": {
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "lines": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "schema": "MoneyLineFields"
      }
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PayablePart"
      }
    }
  },
  "UpdatePaymentRequest": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "supplierId": {
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "payDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "method": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "finance.payment_method"
    },
    "payeeBank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "payeeAccount": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "lines": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "PaymentRequestLineFields"
      }
    }
  },
  "UpdatePipeline": {
    "name": {
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
      "nullable": true,
      "type": "boolean"
    },
    "sort": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 9999
    },
    "stages": {
      "type": "array",
      "maxItems": 30,
      "items": {
        "schema": "StageInput"
      }
    }
  },
  "UpdatePool": {
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "sort": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 9999
    },
    "admins": {
      "type": "array",
      "maxItems": 200,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "memberUsers": {
      "type": "array",
      "maxItems": 200,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "memberDepartments": {
      "type": "array",
      "maxItems": 200,
      "ref": "department",
      "items": {
        "type": "integer"
      }
    },
    "hiddenFields": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "rules": {
      "type": "array",
      "maxItems": 4,
      "items": {
        "schema": "RecycleRuleFields"
      }
    },
    "exemptDealt": {
      "nullable": true,
      "type": "boolean"
    },
    "exemptOpen": {
      "nullable": true,
      "type": "boolean"
    },
    "workdaysOnly": {
      "nullable": true,
      "type": "boolean"
    },
    "keepFollowers": {
      "nullable": true,
      "type": "boolean"
    },
    "remindDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 90
    },
    "protectDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "protectLevels": {
      "nullable": true,
      "type": "object"
    },
    "extendTimes": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100
    },
    "extendDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "maximum": 3650
    },
    "lockLimit": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "dailyLimit": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "capacity": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "departmentCapacity": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 100000
    },
    "capacityCountsDealt": {
      "nullable": true,
      "type": "boolean"
    },
    "assignChecksCapacity": {
      "nullable": true,
      "type": "boolean"
    },
    "cooldownDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "waitHours": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 8760
    }
  },
  "UpdatePriceList": {
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "priceLevel": {
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "customer.price_level"
    },
    "validFrom": {
      "type": "string",
      "format": "date"
    },
    "validTo": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "UpdatePriceListLine": {
    "productId": {
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "unit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "price": {
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    }
  },
  "UpdateProduct": {
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
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "stock",
        "service",
        "bundle"
      ]
    },
    "categoryId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "category"
    },
    "spec": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "model": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "brand": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "product.brand"
    },
    "color": {
      "nullable": true,
      "type": "string",
      "maxLength": 50
    },
    "manufacturer": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "unit": {
      "type": "string",
      "minLength": 1,
      "maxLength": 16
    },
    "barcode": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "barcodes": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "type": "string"
      }
    },
    "units": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "schema": "UnitFields"
      }
    },
    "saleUnit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "purchaseUnit": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "purchasePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.purchase"
    },
    "salePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "minSalePrice": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "price.view"
    },
    "levelPrices": {
      "type": "array",
      "maxItems": 50,
      "needs": "price.view",
      "items": {
        "schema": "LevelPriceFields"
      }
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "taxClassCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 19
    },
    "lowStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "highStock": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "shelf": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "leadDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 3650
    },
    "minOrderQuantity": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "shelfLifeDays": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 36500
    },
    "warrantyMonths": {
      "nullable": true,
      "type": "integer",
      "minimum": 0,
      "maximum": 600
    },
    "weight": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "volume": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "pictureId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "attachment"
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
    "custom": {
      "nullable": true,
      "type": "object"
    }
  },
  "UpdatePurchaseInvoice": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "supplierId": {
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "type": {
      "type": "string",
      "enum": [
        "special",
        "normal",
        "e_special",
        "e_normal",
        "receipt"
      ]
    },
    "date": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "invoiceCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "invoiceNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 40
    },
    "taxRate": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "net": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "tax": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "lines": {
      "type": "array",
      "maxItems": 200,
      "items": {
        "schema": "PurchaseInvoiceLineFields"
      }
    }
  },
  "UpdatePurchaseOrder": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "supplierId": {
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PurchaseOrderLineInput"
      }
    }
  },
  "UpdatePurchaseRequest": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PurchaseRequestLineInput"
      }
    }
  },
  "UpdatePurchaseReturn": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "PurchaseReturnLineInput"
      }
    }
  },
  "UpdateQuotation": {
    "customerId": {
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "priceIncludesTax": {
      "nullable": true,
      "type": "boolean"
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "validUntil": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "opportunityId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "opportunity"
    },
    "terms": {
      "nullable": true,
      "type": "string",
      "maxLength": 5000
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "QuotationLineInput"
      }
    }
  },
  "UpdateReceipt": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "autoAllocate": {
      "nullable": true,
      "type": "boolean"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "customerId": {
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "lines": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "schema": "MoneyLineFields"
      }
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReceivablePart"
      }
    }
  },
  "UpdateRefund": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "autoAllocate": {
      "nullable": true,
      "type": "boolean"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2
    },
    "customerId": {
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "lines": {
      "type": "array",
      "maxItems": 20,
      "items": {
        "schema": "MoneyLineFields"
      }
    },
    "allocations": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReceivablePart"
      }
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
  "UpdateSalesOrder": {
    "customerId": {
      "type": "integer",
      "minimum": 1,
      "ref": "customer"
    },
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "priceIncludesTax": {
      "nullable": true,
      "type": "boolean"
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "deliveryAddress": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "requiredDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "salesType": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "sales.order_type"
    },
    "deliveryMethod": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "sales.delivery_method"
    },
    "invoiceNeed": {
      "nullable": true,
      "type": "string",
      "enum": [
        "none",
        "normal",
        "special",
        "electronic"
      ]
    },
    "instalments": {
      "type": "array",
      "maxItems": 60,
      "needs": "price.view",
      "items": {
        "schema": "InstalmentFields"
      }
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "OrderLineInput"
      }
    }
  },
  "UpdateSalesReturn": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "sales.return_reason"
    },
    "priceIncludesTax": {
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "acknowledge": {
      "type": "array",
      "maxItems": 10,
      "items": {
        "type": "string"
      }
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ReturnLineInput"
      }
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
  "UpdateShipment": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "carrier": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "trackingNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "freight": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "receiver": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "receiverPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "deliveryAddress": {
      "nullable": true,
      "type": "string",
      "maxLength": 255
    },
    "pickerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "checkerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "ShipmentLineInput"
      }
    }
  },
  "UpdateStockIn": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "supplierId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "supplier"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "deliveryNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
    },
    "dueDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
    },
    "orderDiscount": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "otherCharges": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "total": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.purchase"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "StockInLineInput"
      }
    }
  },
  "UpdateStocktake": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "categoryIds": {
      "type": "array",
      "maxItems": 200,
      "ref": "category",
      "items": {
        "type": "integer"
      }
    },
    "brands": {
      "type": "array",
      "maxItems": 50,
      "items": {
        "type": "string"
      }
    },
    "productIds": {
      "type": "array",
      "maxItems": 5000,
      "ref": "product",
      "items": {
        "type": "integer"
      }
    },
    "withStock": {
      "nullable": true,
      "type": "boolean"
    },
    "blind": {
      "nullable": true,
      "type": "boolean"
    },
    "counting": {
      "nullable": true,
      "type": "string",
      "enum": [
        "add",
        "compare"
      ]
    }
  },
  "UpdateStocktakeLine": {
    "unitCost": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 6,
      "needs": "cost.view"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "UpdateSupplier": {
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
    "level": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "supplier.level"
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
    "creditCode": {
      "nullable": true,
      "type": "string",
      "maxLength": 32
    },
    "bank": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "bankAccountName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "bankAccount": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "paymentTerm": {
      "nullable": true,
      "type": "string",
      "maxLength": 16
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
    }
  },
  "UpdateSupplierContact": {
    "name": {
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
    "qq": {
      "nullable": true,
      "type": "string",
      "maxLength": 20
    },
    "isPrimary": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    }
  },
  "UpdateTicket": {
    "contactId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "contact"
    },
    "contactName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "contactPhone": {
      "nullable": true,
      "type": "string",
      "maxLength": 60
    },
    "productId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "product"
    },
    "serialNo": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "orderId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "sales_order"
    },
    "type": {
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "service.type"
    },
    "channel": {
      "nullable": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "dictionary": "service.channel"
    },
    "priority": {
      "nullable": true,
      "type": "string",
      "enum": [
        "low",
        "normal",
        "high",
        "urgent"
      ]
    },
    "description": {
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
    },
    "requiredBy": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    }
  },
  "UpdateTransfer": {
    "docDate": {
      "nullable": true,
      "type": "string",
      "format": "date"
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
    "custom": {
      "nullable": true,
      "type": "object"
    },
    "ownerId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "fromWarehouseId": {
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "toWarehouseId": {
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "twoStep": {
      "nullable": true,
      "type": "boolean"
    },
    "fee": {
      "nullable": true,
      "type": "string",
      "format": "decimal",
      "scale": 2,
      "needs": "price.view"
    },
    "lines": {
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "GoodsLineInput"
      }
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
  "UpdateWarehouse": {
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "normal",
        "defective",
        "transit",
        "virtual"
      ]
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
    "keepers": {
      "type": "array",
      "maxItems": 50,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
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
  "UseParts": {
    "warehouseId": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "lines": {
      "required": true,
      "type": "array",
      "maxItems": 50,
      "items": {
        "schema": "PartInput"
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
  },
  "VersionView": {
    "revision": {
      "required": true,
      "type": "integer"
    },
    "at": {
      "required": true,
      "type": "string",
      "format": "date-time"
    },
    "actorId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "reason": {
      "nullable": true,
      "type": "string",
      "maxLength": 200
    },
    "content": {
      "required": true,
      "type": "object"
    }
  },
  "VisitItem": {
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
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "enum": [
        "shipment",
        "service_ticket"
      ]
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "sourceNo": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
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
      "maxLength": 100
    },
    "dueOn": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "due",
        "done",
        "skipped"
      ]
    },
    "satisfaction": {
      "nullable": true,
      "type": "integer"
    },
    "result": {
      "nullable": true,
      "type": "string",
      "maxLength": 2000
    },
    "doneAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "doneBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "doneByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
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
  "VisitView": {
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
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    },
    "sourceType": {
      "required": true,
      "type": "string",
      "enum": [
        "shipment",
        "service_ticket"
      ]
    },
    "sourceId": {
      "required": true,
      "type": "integer"
    },
    "sourceNo": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 40
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
      "maxLength": 100
    },
    "dueOn": {
      "required": true,
      "type": "string",
      "format": "date"
    },
    "state": {
      "required": true,
      "type": "string",
      "enum": [
        "due",
        "done",
        "skipped"
      ]
    },
    "satisfaction": {
      "nullable": true,
      "type": "integer"
    },
    "result": {
      "nullable": true,
      "type": "string",
      "maxLength": 2000
    },
    "doneAt": {
      "nullable": true,
      "type": "string",
      "format": "date-time"
    },
    "doneBy": {
      "nullable": true,
      "type": "integer",
      "minimum": 1,
      "ref": "user"
    },
    "doneByName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
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
  "VoidBody": {
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "VoidDocument": {
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "VoidFinanceDocument": {
    "reason": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 200
    }
  },
  "WarehouseListItem": {
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "normal",
        "defective",
        "transit",
        "virtual"
      ]
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
    "keepers": {
      "type": "array",
      "maxItems": 50,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "keeperNames": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "KeeperView"
      }
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
  "WarehouseOption": {
    "id": {
      "required": true,
      "type": "integer"
    },
    "code": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "type": {
      "required": true,
      "type": "string",
      "enum": [
        "normal",
        "defective",
        "transit",
        "virtual"
      ]
    },
    "isDefault": {
      "required": true,
      "type": "boolean"
    },
    "enabled": {
      "required": true,
      "type": "boolean"
    },
    "mine": {
      "required": true,
      "type": "boolean"
    }
  },
  "WarehouseStock": {
    "warehouseId": {
      "required": true,
      "type": "integer",
      "minimum": 1,
      "ref": "warehouse"
    },
    "warehouseName": {
      "nullable": true,
      "type": "string",
      "maxLength": 100
    },
    "onHand": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "available": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    },
    "onOrder": {
      "required": true,
      "type": "string",
      "format": "decimal",
      "scale": 4
    }
  },
  "WarehouseView": {
    "code": {
      "nullable": true,
      "type": "string",
      "maxLength": 64
    },
    "name": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 100
    },
    "type": {
      "nullable": true,
      "type": "string",
      "enum": [
        "normal",
        "defective",
        "transit",
        "virtual"
      ]
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
    "keepers": {
      "type": "array",
      "maxItems": 50,
      "ref": "user",
      "items": {
        "type": "integer"
      }
    },
    "isDefault": {
      "nullable": true,
      "type": "boolean"
    },
    "enabled": {
      "nullable": true,
      "type": "boolean"
    },
    "remark": {
      "nullable": true,
      "type": "string",
      "maxLength": 500
    },
    "id": {
      "required": true,
      "type": "integer"
    },
    "version": {
      "required": true,
      "type": "integer"
    },
    "keeperNames": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "KeeperView"
      }
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
  "WorklistView": {
    "key": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 48
    },
    "group": {
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
    "count": {
      "required": true,
      "type": "integer"
    },
    "path": {
      "required": true,
      "type": "string",
      "minLength": 1,
      "maxLength": 255
    }
  },
  "Worklists": {
    "items": {
      "required": true,
      "type": "array",
      "maxItems": 500,
      "items": {
        "schema": "WorklistView"
      }
    }
  },
  "WriteCustomerNote": {
    "text": {
      "nullable": true,
      "type": "string",
      "maxLength": 2000
    }
  }
} as const satisfies Record<string, Record<string, FieldRule>>;

export type SchemaName = keyof typeof rules;
