export declare const defineConfig: (options: DefineConfigOptions) => CodegenConfig;
