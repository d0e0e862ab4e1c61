package import Casework
package import Wording

/// Where to get advice.
package struct HelpReport {
  package let guide: ProcessGuide
  package let language: Language

  package init(guide: ProcessGuide, language: Language) {
    self.guide = guide
    self.language = language
  }

  package var blocks: [Block] {
    [
      .heading(language("Råd från andra", "Advice from others")),
      .paragraph(
        language(
          "Ingen av dem är vald åt dig. Kontrollera hos dem vad som gäller.",
          "None of them is chosen for you. Check with them what holds.")),
      .entries(guide.organisations.map { entry($0) }),
    ]
  }

  private func entry(_ place: HelpOrganisation) -> Block.Entry {
    var notes = [
      language(place.cost.text) + ". "
        + (place.isIndependent
          ? language("Anordnar inte assistans.", "Does not provide assistance.")
          : language("Anordnar också assistans.", "Also provides assistance.")),
      language("Erbjuder: ", "Offers: ") + language(place.offers) + ".",
    ]
    if let interest = place.interest { notes.append(language(interest)) }
    notes.append(
      language("Kontrollera hos organisationen: ", "Check with the organisation: ") + language(place.toVerify))
    return Block.Entry("\(place.name), \(language(place.area))", notes: notes, source: place.address)
  }
}
