import HTTPTypes
import Hummingbird
import Law

/// All that a page may know about the request it answers.
struct Visit: Sendable {
  let site: Site
  let session: Session
  let form: Form
  /// What stands after the question mark of the address.
  let query: Form
  let parameters: Hummingbird.Parameters
  /// The page's own address, to come back to.
  let here: Address

  var reader: Reader { session.reader }

  /// The number in the address.
  ///
  /// - Throws: ``Refusal/notFound`` when there is none.
  func number(_ name: String = "nummer") throws(Refusal) -> Int {
    guard let text = parameters.get(name), let number = Int(text), number >= 0, "\(number)" == text else {
      throw .notFound
    }
    return number
  }

  /// A word in the address; `nil` when there is none.
  func word(_ name: String) -> String? { parameters.get(name) }

  /// The case that the browser has open.
  ///
  /// - Throws: ``Refusal/noCase``.
  func openCase() async throws(Refusal) -> OpenCase {
    guard let number = session.openCase, let found = await site.desk.open(number) else { throw .noCase }
    return found
  }

  /// The form's element, with the session's token in it.
  func form(to action: Address, of open: OpenCase? = nil) -> FormElement {
    FormElement(action: action, token: session.token, revision: open?.revision)
  }
}

/// What a page answers with.
enum Reply: Sendable {
  case page(Page, HTTPResponse.Status = .ok)
  case redirect(Address)
  case file(name: String, mediaType: String, bytes: [UInt8])
}
