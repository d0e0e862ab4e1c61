public import CaseFile

/// Why a dossier cannot be read or kept. Never holds anything the person has written.
public enum DossierError: Error, Sendable, Hashable {
  /// Written by a newer program, in this version of the format.
  case newerVersion(Int)
  /// Not a dossier at all.
  case notADossier
  /// Larger than ``DossierFormat/greatestSize``.
  case tooLarge
  /// The case file in it has errors.
  case caseFile(FileErrors)
  /// A value outside its bounds or of the wrong kind, by its keys, for example `diary[3].entries[1].start`.
  case invalid(String)
}
