export declare function sandboxHandlers(sandbox: Sandbox): readonly HttpHandler[];
