import Foundation
import Law

/// What an exported file holds: the cases with everything that has been saved of them.
struct ExportContent: Sendable {
  /// The most cases and the most revisions of one case.
  static let greatestCaseCount = 1_000
  static let greatestRevisionCount = 1_000_000

  struct Revision: Sendable {
    var number: Int
    var parent: Int
    var uid: [UInt8]
    var time: Moment
    var label: String
    var json: [UInt8]
  }

  struct Case: Sendable {
    var id: CaseID
    var created: CalendarDate
    var position: Int
    var revisions: [Revision]
  }

  var cases: [Case] = []

  // MARK: Writing

  func json() throws -> [UInt8] {
    var bytes = Array("{\"cases\": [".utf8)
    for (index, one) in cases.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      bytes += "{\"id\": \"\(one.id)\", \"created\": \"\(one.created)\", \"current\": \(one.position), ".utf8
      bytes += "\"revisions\": [".utf8
      for (index, revision) in one.revisions.enumerated() {
        bytes += (index == 0 ? "\n" : ",\n").utf8
        bytes += "{\"number\": \(revision.number), \"parent\": \(revision.parent), ".utf8
        bytes += "\"id\": \"\(revision.uid.hexadecimal)\", \"time\": \"\(revision.time.text)\", \"label\": ".utf8
        bytes += try JSONEncoder().encode(revision.label)
        bytes += ", \"dossier\": ".utf8
        bytes += revision.json
        bytes += "}".utf8
      }
      bytes += "]}".utf8
    }
    bytes += "]}".utf8
    return bytes
  }

  // MARK: Reading

  init() {}

  /// Reads the content; each dossier is read too, so that nothing is brought in that cannot be opened.
  init(_ bytes: [UInt8]) throws(ExportError) {
    do {
      let root = try RawJSON.members(bytes, in: 0..<bytes.count)
      let parts = try RawJSON.elements(bytes, in: try ExportContent.part("cases", of: root))
      guard parts.count <= ExportContent.greatestCaseCount else { throw ExportError.tooLarge }
      for part in parts { cases.append(try ExportContent.readCase(bytes, part)) }
    } catch let error as ExportError {
      throw error
    } catch {
      throw .altered
    }
    guard Set(cases.map { $0.id }).count == cases.count else { throw .altered }
  }

  private static func part(_ name: String, of members: [String: Range<Int>]) throws(ExportError) -> Range<Int> {
    guard let range = members[name] else { throw .altered }
    return range
  }

  private static func value<Value: Decodable>(
    _ name: String, of members: [String: Range<Int>], _ bytes: [UInt8], as type: Value.Type = Value.self
  ) throws(ExportError) -> Value {
    let range = try part(name, of: members)
    guard let value = try? JSONDecoder().decode(type, from: Data(bytes[range])) else { throw .altered }
    return value
  }

  private static func readCase(_ bytes: [UInt8], _ range: Range<Int>) throws -> Case {
    let members = try RawJSON.members(bytes, in: range)
    guard let id = CaseID(try value("id", of: members, bytes, as: String.self)),
      let created = CalendarDate(iso: try value("created", of: members, bytes))
    else { throw ExportError.altered }
    var one = Case(id: id, created: created, position: try value("current", of: members, bytes), revisions: [])
    let parts = try RawJSON.elements(bytes, in: try part("revisions", of: members))
    guard parts.count <= greatestRevisionCount else { throw ExportError.tooLarge }
    for part in parts { one.revisions.append(try readRevision(bytes, part, number: one.revisions.count + 1)) }
    guard one.revisions.indices.contains(one.position - 1), one.revisions[0].parent == 0,
      Set(one.revisions.map { $0.uid }).count == one.revisions.count
    else { throw ExportError.altered }
    return one
  }

  private static func readRevision(_ bytes: [UInt8], _ range: Range<Int>, number: Int) throws -> Revision {
    let members = try RawJSON.members(bytes, in: range)
    guard try value("number", of: members, bytes) == number,
      let uid = [UInt8](hexadecimal: try value("id", of: members, bytes)), uid.count == 16,
      let time = Moment(try value("time", of: members, bytes))
    else { throw ExportError.altered }
    let parent: Int = try value("parent", of: members, bytes)
    guard parent >= (number == 1 ? 0 : 1), parent < number else { throw ExportError.altered }
    return Revision(
      number: number, parent: parent, uid: uid, time: time, label: try value("label", of: members, bytes),
      json: Array(bytes[try part("dossier", of: members)]))
  }
}
