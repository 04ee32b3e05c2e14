# What `wrangler.jsonc` says, for workerd itself.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "balances", worker = .balances),
    # The sandbox is on loopback, which a Worker does not reach otherwise.
    (name = "loopback", network = (allow = ["private"])),
    (name = "tokens", disk = (writable = true)),
  ],
  sockets = [(name = "page", http = (), service = "balances")],
);

const balances :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "/worker.js")],
  compatibilityDate = "2026-08-01",
  globalOutbound = "loopback",
  bindings = [
    (name = "CUSTOMERS", fromEnvironment = "CUSTOMERS"),
    (name = "KRAKEN_URL", fromEnvironment = "KRAKEN_URL"),
    (name = "TOKENS", durableObjectNamespace = "TokenEntry"),
  ],
  durableObjectNamespaces = [(className = "TokenEntry", uniqueKey = "token-entry", enableSql = true)],
  durableObjectStorage = (localDisk = "tokens"),
);
