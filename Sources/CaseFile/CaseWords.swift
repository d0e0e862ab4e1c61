/// Words of the file format that belong to no vocabulary of the law.
enum CaseWords {
  static let unknown = "okänt"
  static let all = "allt"
  static let everyDay = "alla"
  static let yes = "ja"
  static let no = "nej"

  static func answer(_ value: Bool) -> String { value ? yes : no }
}
