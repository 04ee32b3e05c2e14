/** The runtime of generated code, for apps whose package manager shows them their direct dependencies alone. */
export * from '@energy/auth-core/document'
