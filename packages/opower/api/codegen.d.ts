export interface OpowerCodegenOptions extends DefineConfigOptions {
    readonly unverified?: boolean;
}

export declare const defineConfig: (options: OpowerCodegenOptions) => CodegenConfig;
