import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging

/// The outermost layer: no answer leaves without the headers that keep other sites out, and whatever goes wrong ends in a
/// page that says so.
struct SafeAnswers: RouterMiddleware {
  let site: Site

  func handle(_ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response)
    async throws -> Response
  {
    var response: Response
    do {
      guard let host = request.head.authority, site.isOwn(host: host) else { throw Refusal.foreignHost }
      response = try await next(request, context)
    } catch {
      response = await refusal(error, request, context)
    }
    for (name, value) in Self.headers where response.headers[name] == nil { response.headers[name] = value }
    return response
  }

  private func refusal(_ error: any Error, _ request: Request, _ context: SiteContext) async -> Response {
    let refusal =
      switch error {
      case let refusal as Refusal: refusal
      case let error as any HTTPResponseError where error.status == .notFound: Refusal.notFound
      case let error as any HTTPResponseError where error.status == .methodNotAllowed: Refusal.wrongMethod
      case let error as any HTTPResponseError where error.status == .contentTooLarge: Refusal.tooLarge
      default: Refusal.failure
      }
    // The kind of error alone: its texts could hold what a person has written.
    if refusal == .failure { context.logger.error("a page failed", metadata: ["kind": "\(type(of: error))"]) }
    guard refusal != .foreignHost else { return site.plainRefusal(refusal) }
    let session = await site.sessions.session(cookie: request.cookies[Door.cookieName]?.value)
    return await site.response(
      RefusalPage(reader: session.reader, refusal: refusal).page, refusal.status, session, here: .start)
  }

  private static let headers: [(HTTPField.Name, String)] = [
    (
      .contentSecurityPolicy,
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    (.xContentTypeOptions, "nosniff"),
    (named("referrer-policy"), "same-origin"),
    (named("x-frame-options"), "DENY"),
    (named("cross-origin-opener-policy"), "same-origin"),
    (named("cross-origin-resource-policy"), "same-origin"),
    (named("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    (.cacheControl, "no-store"),
  ]

  private static func named(_ name: String) -> HTTPField.Name { HTTPField.Name(parsed: name) ?? .server }
}
