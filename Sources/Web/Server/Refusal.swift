import HTTPTypes

/// Why a request is not answered with its page. The reader sees a page that says what happened and what to do.
enum Refusal: Error, Sendable, Hashable {
  /// There is no such page.
  case notFound
  /// The page cannot be asked for in that way.
  case wrongMethod
  /// The address in the browser is not this computer's own.
  case foreignHost
  /// Another site sent the form.
  case foreignOrigin
  /// The form does not carry the session's token: the program was restarted, or the cookie is gone.
  case staleForm
  /// More was sent than is taken.
  case tooLarge
  /// The form is sent in a form that is not read.
  case unreadableForm
  /// The page is about a case, and none is open.
  case noCase
  /// Something went wrong here.
  case failure

  var status: HTTPResponse.Status {
    switch self {
    case .notFound: .notFound
    case .wrongMethod: .methodNotAllowed
    case .foreignHost: .misdirectedRequest
    case .foreignOrigin, .staleForm: .forbidden
    case .tooLarge: .contentTooLarge
    case .unreadableForm: .unsupportedMediaType
    case .noCase: .conflict
    case .failure: .internalServerError
    }
  }
}
