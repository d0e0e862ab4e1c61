import Hummingbird
import Logging

/// What follows a request on its way. The body limit is ours (``FormReader``).
struct SiteContext: RequestContext {
  var coreContext: CoreRequestContextStorage

  init(source: ApplicationRequestContextSource) { coreContext = CoreRequestContextStorage(source: source) }

  /// A context without a channel, for requests that come from the program itself.
  init(logger: Logger) { coreContext = CoreRequestContextStorage(source: Inside(logger: logger)) }

  private struct Inside: RequestContextSource { let logger: Logger }
}
