public import CaseFile
public import Law

/// Needs and authorities as people name them.
extension MessageLanguage {
  /// A need, as a heading.
  public func need(_ need: Need) -> String {
    switch need {
    case .breathing: self("Andning", "Breathing")
    case .hygiene: self("Personlig hygien", "Personal hygiene")
    case .meals: self("Måltider", "Meals")
    case .tubeFeeding: self("Sondmatning", "Tube feeding")
    case .dressing: self("Klä på och av sig", "Dressing and undressing")
    case .communication: self("Kommunikation med andra", "Communication with others")
    case .preventiveSupport: self("Förebyggande stöd", "Preventive support")
    case .medicalSupport: self("Löpande stöd, medicinskt", "Continuous medical support")
    case .deepKnowledge: self("Ingående kunskaper (till 2022)", "Deep knowledge (to 2022)")
    case .other: self("Andra personliga behov", "Other personal needs")
    }
  }

  /// Who decides, inside a sentence.
  public func authority(_ track: Track) -> String {
    track == .agency ? "Försäkringskassan" : self("kommunen", "the kommun")
  }
}
