import Consultation

/// What the files are made from that say how many people there are somewhere: it says too of which numbers nobody may know.
struct ProtectedMaterial: Sendable {
  let material: Material
  /// Which counts of people are published.
  let disclosure: Disclosure
  /// The tables that anyone may see.
  let publicTables: [WrittenTable]

  /// - Parameter openTables: those of the public tables in which nothing is withheld, where they are made already.
  init(_ material: Material, _ disclosure: Disclosure, openTables: [WrittenTable?]) {
    self.material = material
    self.disclosure = disclosure
    publicTables = material.publicTables(openTables, disclosure)
  }

  /// - Parameter withSecondary: whether cells are withheld to protect others. For tests.
  init(_ material: Material, withSecondary: Bool = true) {
    let disclosure = Disclosure(
      material.tallies, material.particulars.people, material.codebook, material.settings, withSecondary: withSecondary)
    self.init(material, disclosure, openTables: material.openTables)
  }

  /// Why nothing may be published: numbers of people in the public tables that can be worked out too precisely.
  var failures: [DisclosureAudit.Finding] { disclosure.failures(in: publicTables) }
}
