const files: Readonly<Record<string, string>> = {
  json: './json.worker.js',
  graphql: './graphql.worker.js',
}

// The editor looks for its workers here.
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_: string, label: string) =>
      new Worker(new URL(files[label] ?? './editor.worker.js', import.meta.url), { type: 'module' }),
  },
})
