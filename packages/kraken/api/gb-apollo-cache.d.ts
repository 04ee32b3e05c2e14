// generated: cacheConfig
