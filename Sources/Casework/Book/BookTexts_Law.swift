import Law

extension BookTexts {
  /// What the law's own tables say to people: headings, rules in a sentence, contested questions with their answers, and
  /// the questions that ask for facts. None of them is written for a layer.
  public static var ofLaw: [BookTexts] {
    var result: [BookTexts] = []
    func add(_ place: String, _ swedish: StaticString, _ english: StaticString) {
      result.append(BookTexts(layer: nil, language: .swedish, place: place, text: "\(swedish)"))
      result.append(BookTexts(layer: nil, language: .english, place: place, text: "\(english)"))
    }
    for section in Provisions.sections {
      add("\(section.path) rubrik", section.title, section.inEnglish)
      for provision in section.provisions {
        for version in provision.versions { add("\(provision.rule.slug) säger", version.says, version.inEnglish) }
      }
    }
    for question in ContestedQuestion.allCases {
      add("\(question.id) frågar", question.description.asks, question.description.inEnglish)
      for option in question.description.options {
        add("\(question.id)=\(option.name)", option.says, option.inEnglish)
      }
    }
    for fact in Fact.allCases {
      add("\(fact.description.key) fråga", fact.description.question, fact.description.inEnglish)
    }
    func add(_ place: String, _ swedish: StaticString) {
      result.append(BookTexts(layer: nil, language: .swedish, place: place, text: "\(swedish)"))
    }
    for fact in Fact.allCases { add("\(fact.description.key) hjälp", fact.description.help) }
    for question in ContestedQuestion.allCases { add("\(question.id) verkan", question.description.effect) }
    for unit in FactUnit.allCases { add("enhet", unit.name, unit.inEnglish) }
    return result
  }
}
