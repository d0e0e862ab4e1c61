import CaseFile
import Foundation

extension Dossier {
  /// The dossier as JSON in its canonical form: the same dossier always gives the same bytes, and reading them gives an
  /// equal dossier.
  ///
  /// - Throws: ``DossierError/tooLarge``.
  public func json() throws(DossierError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let rest = try? encoder.encode(DossierWire(self)) else { throw .notADossier }
    var bytes = Array("{\n\"format\": \"\(DossierFormat.name)\(DossierFormat.current)\",\n\"case\": ".utf8)
    bytes += CaseWriter.json(document).utf8
    bytes.append(UInt8(ascii: ","))
    bytes += rest.dropFirst()
    guard bytes.count <= DossierFormat.greatestSize else { throw .tooLarge }
    return bytes
  }

  /// Reads a dossier of any version up to ``DossierFormat/current``.
  ///
  /// - Throws: ``DossierError``.
  public init(json bytes: [UInt8]) throws(DossierError) {
    self = try DossierReader().read(bytes)
  }
}

/// Reads a dossier, carried forward step by step from the version it was written in.
struct DossierReader {
  var current = DossierFormat.current
  var migrations = DossierFormat.migrations

  func read(_ bytes: [UInt8]) throws(DossierError) -> Dossier {
    guard bytes.count <= DossierFormat.greatestSize else { throw .tooLarge }
    var bytes = bytes
    var version = try version(of: bytes)
    guard version <= current else { throw .newerVersion(version) }
    while version < current {
      guard migrations.indices.contains(version - 1) else { throw .notADossier }
      bytes = try migrations[version - 1](bytes)
      let next = try self.version(of: bytes)
      guard next == version + 1 else { throw .notADossier }
      version = next
    }
    return try dossier(bytes)
  }

  private func version(of bytes: [UInt8]) throws(DossierError) -> Int {
    guard let format = try parts(bytes)["format"], let name = string(bytes[format]),
      name.hasPrefix(DossierFormat.name)
    else { throw .notADossier }
    guard let version = Int(name.dropFirst(DossierFormat.name.count)), version >= 1 else { throw .notADossier }
    return version
  }

  private func dossier(_ bytes: [UInt8]) throws(DossierError) -> Dossier {
    guard let caseFile = try parts(bytes)["case"] else { throw .notADossier }
    let wire: DossierWire
    do {
      wire = try JSONDecoder().decode(DossierWire.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw .invalid(error.path)
    } catch {
      throw .notADossier
    }
    do {
      return try wire.dossier(try CaseReader.read(bytes[caseFile], format: .json))
    } catch let error as FileErrors {
      throw .caseFile(error)
    } catch let error as DossierError {
      throw error
    } catch {
      throw .notADossier
    }
  }

  private func parts(_ bytes: [UInt8]) throws(DossierError) -> [String: Range<Int>] {
    do { return try RawJSON.members(bytes, in: 0..<bytes.count) } catch { throw .notADossier }
  }

  private func string(_ bytes: ArraySlice<UInt8>) -> String? {
    try? JSONDecoder().decode(String.self, from: Data(bytes))
  }
}

extension DecodingError {
  /// Where it went wrong, by keys; lists count from 1.
  fileprivate var path: String {
    let context: Context? =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
        .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    // Keys of dictionaries are the person's or the program's names and are not told.
    let known: Set<String> = [
      "portrait", "diary", "interview", "proposals", "letters", "place", "settings", "date", "entries", "start", "end",
      "minutes", "what", "row", "helper", "assistants", "unusual", "note", "id", "authority",
      "text", "file", "kind", "proposal", "paragraphs", "approved", "original", "layer", "language", "hidesText",
      "largePrint",
      "whole", "rowMarks", "source", "locked",
    ]
    var path = ""
    for key in context?.codingPath ?? [] {
      if let index = key.intValue {
        path += "[\(index + 1)]"
      } else {
        path += (path.isEmpty ? "" : ".") + (known.contains(key.stringValue) ? key.stringValue : "…")
      }
    }
    return path
  }
}
