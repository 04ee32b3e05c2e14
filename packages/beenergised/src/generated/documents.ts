// Generated: do not edit, run `pnpm generate`.
import { compactDocument, type TypedDocumentNode } from '@energy/auth-core/document'

/** What a document is. The list may be longer. The name of this type is ours. */
export type AccountDocumentType =
  | 'creditnote'
  | 'invoice'
  | 'offer'
  | (string & {})

export type AccountDocumentQuery = {
  /** One document of the user. */
  accountDocument: {
    id: string | null
    title: string | null
    type: AccountDocumentType | null
    documentDate: string | null
    /** Where the document can be fetched. */
    downloadLink: string | null
  } | null
}

export type AccountDocumentQueryVariables = {
  /** The UUID of the document. */
  id: string
}

export type AccountDocumentsQuery = {
  /** The documents of the user, such as invoices, by limit and offset. */
  accountDocumentsPaged: {
    data: Array<{
      id: string | null
      title: string | null
      type: AccountDocumentType | null
      documentDate: string | null
      /** Where the document can be fetched. */
      downloadLink: string | null
    } | null> | null
    pagination: {
      totalCount: number | null
    } | null
  } | null
}

export type AccountDocumentsQueryVariables = {
  /** How many entries. */
  limit: number
  /** How many entries to pass over. */
  offset: number
}

export type AdditionalRegistrationFieldsQuery = {
  /** What this operator asks a new user for, besides name, e-mail address and password. */
  additionalRegistrationFields: Array<{
    name: string | null
    value: string | null
    description: string | null
    required: string | null
    type: string | null
  } | null> | null
}

export type AdditionalRegistrationFieldsQueryVariables = { [key: string]: never }

export type AvailableCardsQuery = {
  /** The cards of the user that can start a charge at a connector. */
  availableCardsForChargingProcess: Array<{
    id: string | null
    /** What `remoteStart` takes as identifier. */
    tagId: string | null
    number: string | null
    label: string | null
    expiryDate: unknown | null
    type: unknown | null
  } | null> | null
}

export type AvailableCardsQueryVariables = {
  /** The id of the connector. */
  connectorId: string
}

export type ContractPaymentMethodsQuery = {
  /** The ways to pay that a contract can be made with. */
  contractPaymentMethods: Array<{
    uuid: string | null
    /** Such as `SEPA`. */
    applicationId: string | null
    /** Such as `sepaAccount`. */
    paymentType: string | null
  } | null> | null
}

export type ContractPaymentMethodsQueryVariables = { [key: string]: never }

export type ContractRateOptionsQuery = {
  /** The tariffs that a contract can be made on. */
  contractRateOptions: Array<{
    uuid: string | null
    /** The same as `uuid` in the vendor's example. */
    id: string | null
    name: string | null
  } | null> | null
}

export type ContractRateOptionsQueryVariables = { [key: string]: never }

export type CreateSepaContractMutation = {
  /** Makes a contract that is paid by direct debit. An answer without errors is not yet a success: read its status. */
  createSepaContract: {
    status: unknown | null
    message: string | null
  } | null
}

export type CreateSepaContractMutationVariables = {
  /** The `uuid` of a payment method. */
  paymentMethod: string
  /** The `uuid` of a rate option. */
  rate: string
  iban: string
  bic: string
  bank: string
  /** A text, not an enum: `b2C`. */
  debitType: string
  accountHolder: string
  useParent: boolean
}

export type RegisterContactMutation = {
  /** Registers a new user. Sent with the pre-shared key as the bearer token. No e-mail is sent, and passwords follow no rule. */
  registerContact: {
    profile: {
      id: string | null
      name: string | null
      email: string | null
    } | null
  } | null
}

export type RegisterContactMutationVariables = {
  name: string
  email: string
  password: string
}

export type RemoteStartMutation = {
  /** Starts a charge. */
  remoteStart: {
    __typename: 'RemoteStartResponse'
  } | null
}

export type RemoteStartMutationVariables = {
  /** The `tagId` of a card. */
  identifier: string
  /** The id of the connector. */
  connector: string
}

export type RemoteStopMutation = {
  /** Ends a charge. An answer without errors is not yet a success: read its status. */
  remoteStop: {
    status: unknown | null
    code: unknown | null
    message: string | null
  } | null
}

export type RemoteStopMutationVariables = {
  /** The id of the charging session. */
  transaction: string
}


/** One document of the user. */
export const AccountDocumentDocument: TypedDocumentNode<AccountDocumentQuery, AccountDocumentQueryVariables> = /*#__PURE__*/ compactDocument('query AccountDocument($id:String!){accountDocument(id:$id){id title type documentDate downloadLink}}')
/** The documents of the user, such as invoices. */
export const AccountDocumentsDocument: TypedDocumentNode<AccountDocumentsQuery, AccountDocumentsQueryVariables> = /*#__PURE__*/ compactDocument('query AccountDocuments($limit:Int!$offset:Int!){accountDocumentsPaged(pagination:{limit:$limit offset:$offset}){data{id title type documentDate downloadLink}pagination{totalCount}}}')
/** What the operator asks a new user for. */
export const AdditionalRegistrationFieldsDocument: TypedDocumentNode<AdditionalRegistrationFieldsQuery, AdditionalRegistrationFieldsQueryVariables> = /*#__PURE__*/ compactDocument('query AdditionalRegistrationFields{additionalRegistrationFields{name value description required type}}')
/** The cards of the user that can start a charge at a connector. */
export const AvailableCardsDocument: TypedDocumentNode<AvailableCardsQuery, AvailableCardsQueryVariables> = /*#__PURE__*/ compactDocument('query AvailableCards($connectorId:String!){availableCardsForChargingProcess(connectorId:$connectorId){id tagId number label expiryDate type}}')
/** The ways to pay that a contract can be made with. */
export const ContractPaymentMethodsDocument: TypedDocumentNode<ContractPaymentMethodsQuery, ContractPaymentMethodsQueryVariables> = /*#__PURE__*/ compactDocument('query ContractPaymentMethods{contractPaymentMethods{uuid applicationId paymentType}}')
/** The tariffs that a contract can be made on. */
export const ContractRateOptionsDocument: TypedDocumentNode<ContractRateOptionsQuery, ContractRateOptionsQueryVariables> = /*#__PURE__*/ compactDocument('query ContractRateOptions{contractRateOptions{uuid id name}}')
/** Makes a contract that is paid by direct debit. */
export const CreateSepaContractDocument: TypedDocumentNode<CreateSepaContractMutation, CreateSepaContractMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateSepaContract($paymentMethod:String!$rate:String!$iban:String!$bic:String!$bank:String!$debitType:String!$accountHolder:String!$useParent:Boolean!){createSepaContract(sepaContract:{id:$paymentMethod rateId:$rate iban:$iban bic:$bic bank:$bank debitType:$debitType accountHolder:$accountHolder useParent:$useParent}){status message}}')
/** Registers a new user. Sent with the pre-shared key as the bearer token. */
export const RegisterContactDocument: TypedDocumentNode<RegisterContactMutation, RegisterContactMutationVariables> = /*#__PURE__*/ compactDocument('mutation RegisterContact($name:String!$email:String!$password:String!){registerContact(contactProfile:{name:$name email:$email password:$password}){profile{id name email}}}')
/** Starts a charge. Nobody knows the fields of the answer, so the id that `RemoteStop` takes as `transaction` is not selected here. Read it from `chargelogsPaged`, the list of charges, where the new one stands; or pull your operator's schema, write this operation against it, and select the id. */
export const RemoteStartDocument: TypedDocumentNode<RemoteStartMutation, RemoteStartMutationVariables> = /*#__PURE__*/ compactDocument('mutation RemoteStart($identifier:String!$connector:String!){remoteStart(authorization:{identifier:$identifier type:AUTO}connector:$connector){__typename}}')
/** Ends a charge. */
export const RemoteStopDocument: TypedDocumentNode<RemoteStopMutation, RemoteStopMutationVariables> = /*#__PURE__*/ compactDocument('mutation RemoteStop($transaction:String!){remoteStop(transaction:$transaction){status code message}}')
