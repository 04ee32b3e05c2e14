// Generated: do not edit, run `pnpm generate`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { compactDocument, type TypedDocumentNode } from '@energy/auth-core/document'
/** What a document is. The list may be longer. The name of this type is ours. */
export type AccountDocumentType =
  | 'creditnote'
  | 'invoice'
  | 'offer'
  | (string & {});

export type AccountDocumentsQueryVariables = Exact<{
  limit: number;
  offset: number;
}>;


export type AccountDocumentsQuery = { accountDocumentsPaged: { data: Array<{ id: string | null, title: string | null, type: AccountDocumentType | null, documentDate: string | null, downloadLink: string | null } | null> | null, pagination: { totalCount: number | null } | null } | null };

export type AccountDocumentQueryVariables = Exact<{
  id: string;
}>;


export type AccountDocumentQuery = { accountDocument: { id: string | null, title: string | null, type: AccountDocumentType | null, documentDate: string | null, downloadLink: string | null } | null };

export type AvailableCardsQueryVariables = Exact<{
  connectorId: string;
}>;


export type AvailableCardsQuery = { availableCardsForChargingProcess: Array<{ id: string | null, tagId: string | null, number: string | null, label: string | null, expiryDate: unknown, type: unknown } | null> | null };

export type RemoteStartMutationVariables = Exact<{
  identifier: string;
  connector: string;
}>;


export type RemoteStartMutation = { remoteStart: { __typename: 'RemoteStartResponse' } | null };

export type RemoteStopMutationVariables = Exact<{
  transaction: string;
}>;


export type RemoteStopMutation = { remoteStop: { status: unknown, code: unknown, message: string | null } | null };

export type ContractRateOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractRateOptionsQuery = { contractRateOptions: Array<{ uuid: string | null, id: string | null, name: string | null } | null> | null };

export type ContractPaymentMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractPaymentMethodsQuery = { contractPaymentMethods: Array<{ uuid: string | null, applicationId: string | null, paymentType: string | null } | null> | null };

export type CreateSepaContractMutationVariables = Exact<{
  paymentMethod: string;
  rate: string;
  iban: string;
  bic: string;
  bank: string;
  debitType: string;
  accountHolder: string;
  useParent: boolean;
}>;


export type CreateSepaContractMutation = { createSepaContract: { status: unknown, message: string | null } | null };

export type AdditionalRegistrationFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdditionalRegistrationFieldsQuery = { additionalRegistrationFields: Array<{ name: string | null, value: string | null, description: string | null, required: string | null, type: string | null } | null> | null };

export type RegisterContactMutationVariables = Exact<{
  name: string;
  email: string;
  password: string;
}>;


export type RegisterContactMutation = { registerContact: { profile: { id: string | null, name: string | null, email: string | null } | null } | null };


export const AccountDocumentDocument: TypedDocumentNode<AccountDocumentQuery, AccountDocumentQueryVariables> = /*#__PURE__*/ compactDocument('query AccountDocument($id:String!){accountDocument(id:$id){id title type documentDate downloadLink}}')
export const AccountDocumentsDocument: TypedDocumentNode<AccountDocumentsQuery, AccountDocumentsQueryVariables> = /*#__PURE__*/ compactDocument('query AccountDocuments($limit:Int!$offset:Int!){accountDocumentsPaged(pagination:{limit:$limit offset:$offset}){data{id title type documentDate downloadLink}pagination{totalCount}}}')
export const AdditionalRegistrationFieldsDocument: TypedDocumentNode<AdditionalRegistrationFieldsQuery, AdditionalRegistrationFieldsQueryVariables> = /*#__PURE__*/ compactDocument('query AdditionalRegistrationFields{additionalRegistrationFields{name value description required type}}')
export const AvailableCardsDocument: TypedDocumentNode<AvailableCardsQuery, AvailableCardsQueryVariables> = /*#__PURE__*/ compactDocument('query AvailableCards($connectorId:String!){availableCardsForChargingProcess(connectorId:$connectorId){id tagId number label expiryDate type}}')
export const ContractPaymentMethodsDocument: TypedDocumentNode<ContractPaymentMethodsQuery, ContractPaymentMethodsQueryVariables> = /*#__PURE__*/ compactDocument('query ContractPaymentMethods{contractPaymentMethods{uuid applicationId paymentType}}')
export const ContractRateOptionsDocument: TypedDocumentNode<ContractRateOptionsQuery, ContractRateOptionsQueryVariables> = /*#__PURE__*/ compactDocument('query ContractRateOptions{contractRateOptions{uuid id name}}')
export const CreateSepaContractDocument: TypedDocumentNode<CreateSepaContractMutation, CreateSepaContractMutationVariables> = /*#__PURE__*/ compactDocument('mutation CreateSepaContract($paymentMethod:String!$rate:String!$iban:String!$bic:String!$bank:String!$debitType:String!$accountHolder:String!$useParent:Boolean!){createSepaContract(sepaContract:{id:$paymentMethod rateId:$rate iban:$iban bic:$bic bank:$bank debitType:$debitType accountHolder:$accountHolder useParent:$useParent}){status message}}')
export const RegisterContactDocument: TypedDocumentNode<RegisterContactMutation, RegisterContactMutationVariables> = /*#__PURE__*/ compactDocument('mutation RegisterContact($name:String!$email:String!$password:String!){registerContact(contactProfile:{name:$name email:$email password:$password}){profile{id name email}}}')
export const RemoteStartDocument: TypedDocumentNode<RemoteStartMutation, RemoteStartMutationVariables> = /*#__PURE__*/ compactDocument('mutation RemoteStart($identifier:String!$connector:String!){remoteStart(authorization:{identifier:$identifier type:AUTO}connector:$connector){__typename}}')
export const RemoteStopDocument: TypedDocumentNode<RemoteStopMutation, RemoteStopMutationVariables> = /*#__PURE__*/ compactDocument('mutation RemoteStop($transaction:String!){remoteStop(transaction:$transaction){status code message}}')
