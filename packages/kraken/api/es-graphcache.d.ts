// generated: cacheConfig
// generated: connectionResolvers
