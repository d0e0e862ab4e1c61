import Archive
import Casework
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
  /// - Throws: ``Refusal/noCase``, and what the archive throws.
  func openCase() async throws -> DeskCase {
    guard let number = session.openCase, let found = try await site.desk.open(number) else { throw Refusal.noCase }
    return found
  }

  /// Makes a case the one that the browser has open.
  func take(_ number: CaseNumber?) async {
    await site.sessions.change(session.id) { $0.openCase = number }
    var kept: OpenCase?
    if let number { kept = await site.desk.kept(number) }
    await site.sessions.remember(session.id, kept?.id)
  }

  /// What the law says of the open case.
  func study() async throws -> CaseStudy { try await site.desk.study(of: openCase()) }

  /// Changes the open case as the form says, from the revision that the form was made from.
  ///
  /// - Parameter label: what is changed, in words, for the history.
  /// - Throws: ``Conflict``, which the door answers with a page to choose on.
  @discardableResult
  func change(_ label: String, _ edit: @Sendable (inout Dossier) throws -> Void) async throws -> DeskCase {
    guard let number = session.openCase else { throw Refusal.noCase }
    guard let revision = form["revision"].flatMap(Int.init) else { throw Refusal.staleForm }
    return try await site.desk.change(number, basedOn: revision, label: label, edit)
  }

  /// The form's element, with the session's token in it.
  func form(to action: Address, of open: DeskCase? = nil) -> FormElement {
    FormElement(action: action, token: session.token, revision: open?.revision)
  }
}

/// What a page answers with.
enum Reply: Sendable {
  case page(Page, HTTPResponse.Status = .ok)
  case redirect(Address)
  case file(name: String, mediaType: String, bytes: [UInt8])
}
