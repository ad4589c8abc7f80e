// Each part of undici from its own file, since its index loads all of it. Its types are those of the index.

declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}

declare module 'undici/lib/dispatcher/env-http-proxy-agent.js' {
  export { EnvHttpProxyAgent as default } from 'undici';
}

declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici';
}

declare module 'undici/lib/api/api-connect.js' {
  const connect: (
    this: import('undici').Dispatcher,
    options: object,
  ) => Promise<import('undici').Dispatcher.ConnectData>;
  export default connect;
}
