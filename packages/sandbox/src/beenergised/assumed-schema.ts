/**
 * What the sandbox assumes of operations that the vendor mentions by name alone. Nothing of it is known: it plays the
 * part of an operator's own schema, which a team pulls, so that the way to a charge can be walked here.
 */
export const assumedSchema = `
extend type Query {
  "Assumption of the sandbox; only the name is real. The stations, nearest first."
  cpsPaged(pagination: PaginationFilter, near: AssumedNear): AssumedStationsPaged
  "Assumption of the sandbox; only the name is real. The charging sessions of the user, latest first."
  chargelogsPaged(pagination: PaginationFilter): AssumedChargelogsPaged
}

extend type Mutation {
  "Assumption of the sandbox; only the name is real."
  createPostpaidContract(rateId: String!): ContractResponse
}

extend type RemoteStartResponse {
  "Assumption of the sandbox: what remoteStop takes as transaction."
  chargelogId: String
  "Assumption of the sandbox."
  status: String
}

"Assumption of the sandbox. A circle; the radius is in km."
input AssumedNear { latitude: Float! longitude: Float! radius: Float! }

"Assumption of the sandbox."
type AssumedStationsPaged { data: [AssumedStation] pagination: Pagination }

"Assumption of the sandbox. The distance is in km."
type AssumedStation { id: String name: String latitude: Float longitude: Float distance: Float connectors: [AssumedConnector] }

"Assumption of the sandbox. The power is in kW."
type AssumedConnector { id: String status: String power: Float }

"Assumption of the sandbox."
type AssumedChargelogsPaged { data: [AssumedChargelog] pagination: Pagination }

"Assumption of the sandbox; the values of status are the vendor's. Energy is in kWh."
type AssumedChargelog { id: String status: String connectorId: String startedAt: DateTime energy: Float }
`
