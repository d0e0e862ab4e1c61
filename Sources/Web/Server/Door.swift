import Archive
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// Looks at every request before a page sees it, and puts the frame and the headers on what the page answers.
struct Door: Sendable {
  let site: Site

  typealias Handler = @Sendable (Visit) async throws -> Reply

  /// The most bytes of a form, and of a form with a file.
  static let greatestForm = 256 * 1_024
  static let greatestFile = 8 * 1_024 * 1_024

  func answer(_ request: Request, _ context: SiteContext, takesFile: Bool = false, _ handler: Handler) async throws
    -> Response
  {
    let cookie = request.cookies[Self.cookieName]?.value
    let session = try await reopened(await site.sessions.session(cookie: cookie))
    let form = request.method == .post ? try await readForm(request, session, takesFile) : .empty
    let visit = Visit(
      site: site, session: session, form: form, query: Form(urlEncoded: request.uri.query ?? "") ?? .empty,
      parameters: context.parameters,
      here: Address.back(to: request.method == .post ? request.uri.path : request.uri.string) ?? .start)
    let reply: Reply
    do {
      reply = try await handler(visit)
    } catch let conflict as Conflict {
      reply = .page(ConflictPage(visit: visit, path: visit.here, conflict: conflict).page, .conflict)
    }
    var response = try await response(to: reply, visit)
    if cookie != session.id { response.headers.append(Self.cookie(session.id)) }
    return response
  }

  static let cookieName = "egenmakt"

  /// Gone when the browser is closed, unreadable for scripts, never sent from another site.
  private static func cookie(_ id: String) -> HTTPField {
    let cookie = Cookie(name: cookieName, value: id, path: "/", httpOnly: true, sameSite: .strict)
    return HTTPField(name: .setCookie, value: cookie.description)
  }

  private func response(to reply: Reply, _ visit: Visit) async throws -> Response {
    switch reply {
    case .redirect(let address):
      return Response(status: .seeOther, headers: [.location: address.text])
    case .file(let name, let mediaType, let bytes):
      return Response(
        status: .ok,
        headers: [.contentType: mediaType, .contentDisposition: "attachment; filename=\"\(name)\""],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    case .page(let page, let status):
      return await site.response(page, status, visit.session, here: visit.here)
    }
  }

  private func readForm(_ request: Request, _ session: Session, _ takesFile: Bool) async throws -> Form {
    try refuseForeign(request)
    let type = request.headers[.contentType] ?? ""
    let isMultipart = takesFile && type.lowercased().hasPrefix("multipart/form-data")
    guard isMultipart || type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
      throw Refusal.unreadableForm
    }
    let buffer: ByteBuffer
    do {
      buffer = try await request.body.collect(upTo: takesFile ? Self.greatestFile : Self.greatestForm)
    } catch is NIOTooManyBytesError {
      throw Refusal.tooLarge
    }
    guard let form = isMultipart ? Form(multipart: Array(buffer.readableBytesView), contentType: type) : read(buffer)
    else { throw Refusal.unreadableForm }
    guard let token = form["token"], token.isSameSecret(as: session.token) else { throw Refusal.staleForm }
    return form
  }

  private func read(_ buffer: ByteBuffer) -> Form? {
    String(validating: buffer.readableBytesView, as: UTF8.self).flatMap { Form(urlEncoded: $0) }
  }

  /// A browser that was here before a restart gets its case back, when no passphrase is needed.
  private func reopened(_ session: Session) async throws -> Session {
    guard session.openCase == nil, let before = session.caseBefore else { return session }
    let number = try? await site.desk.openKept(before, with: .machineKey)
    await site.sessions.change(session.id) { session in
      session.openCase = number
      session.caseBefore = nil
    }
    return await site.sessions.session(cookie: session.id)
  }

  /// Refuses what another site has sent: browsers say where a form comes from.
  private func refuseForeign(_ request: Request) throws {
    if let origin = request.headers[.origin], !site.isOwn(origin: origin) { throw Refusal.foreignOrigin }
    if let fetchSite = request.headers[.secFetchSite], fetchSite != "same-origin", fetchSite != "none" {
      throw Refusal.foreignOrigin
    }
  }
}

extension HTTPField.Name {
  static let secFetchSite = HTTPField.Name(parsed: "sec-fetch-site") ?? .origin
}
