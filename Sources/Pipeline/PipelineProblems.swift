internal import Consultation

extension ProblemKind {
  static let settingsMissing = ProblemKind(
    "instellingen-ontbreken", .note, what: "Er is geen inbreng.yaml; de standaardinstellingen gelden.",
    advice: "Zet een inbreng.yaml in de invoermap (inbreng init maakt er een).")
  static let settingsInvalid = ProblemKind(
    "instellingen-onleesbaar", .error, what: "De instellingen zijn geen geldige YAML.",
    advice: "Controleer het inspringen en de dubbele punten rond deze regel.")
  static let settingTwice = ProblemKind(
    "instelling-dubbel", .error, what: "De instelling “{0}” staat hier voor de tweede keer.", advice: "Haal een van beide regels weg.")
  static let settingUnknown = ProblemKind(
    "instelling-onbekend", .warning, what: "De instelling “{0}” bestaat niet en is overgeslagen.",
    advice: "Bekende instellingen op deze plek: {1}.")
  static let settingValue = ProblemKind(
    "instelling-waarde", .error, what: "De instelling “{0}” heeft een waarde die niet kan.", advice: "Verwacht wordt: {1}.")
  static let fileUnreadable = ProblemKind(
    "bestand-onleesbaar", .error, what: "Het bestand kan niet worden gelezen ({0}).",
    advice: "Controleer of het bestand bestaat en of u het mag openen; de andere bestanden zijn wel verwerkt.")
  static let notAFile = ProblemKind(
    "geen-gewoon-bestand", .warning, what: "Dit is een koppeling of apparaat en geen gewoon bestand; het is overgeslagen.",
    advice: "Zet het bestand zelf in de map.")
  static let fileTooLarge = ProblemKind(
    "bestand-te-groot", .error, what: "Het bestand is groter dan {0} MB en is niet gelezen.",
    advice: "Controleer of dit wel een export is; verhoog anders grenzen: {1} in inbreng.yaml.")
  static let filesTooLarge = ProblemKind(
    "invoer-te-groot", .error, what: "Met dit bestand komt de invoer boven {0} MB; het is niet gelezen.",
    advice: "Haal weg wat er niet hoort, of verhoog grenzen: totaal_mb in inbreng.yaml.")
  static let lineTooLong = ProblemKind(
    "regel-te-lang", .error, what: "Het bestand heeft een regel van meer dan {0} MB en is niet gelezen.",
    advice: "Controleer of dit wel een export is; verhoog anders grenzen: regel_mb in inbreng.yaml.")
  static let tooManyFiles = ProblemKind(
    "te-veel-bestanden", .error,
    what: "Er staan meer dan {0} bestanden in de invoermap; {1} {1?bestand is|bestanden zijn} niet gelezen, te beginnen met dit.",
    advice: "Haal weg wat er niet hoort, of verhoog grenzen: bestanden in inbreng.yaml.")
  static let fileChanged = ProblemKind(
    "bestand-veranderde", .error, what: "Het bestand veranderde terwijl het werd gelezen, en telt daarom niet mee.",
    advice: "Wacht tot het kopiëren of opslaan klaar is en draai opnieuw.")
  static let strangeName = ProblemKind(
    "vreemde-naam", .warning, what: "De naam bevat tekens die niet te zien of geen tekst zijn; zij staan hier achter een schuine streep.",
    advice: "Geef het een gewone naam; de inhoud is wel gelezen.")
  static let personInName = ProblemKind(
    "persoon-in-naam", .warning,
    what: "In de naam lijkt een e-mailadres of telefoonnummer te staan, en de naam staat in de uitvoer die u verspreidt.",
    advice: "Geef het een andere naam.")
  static let yamlTooComplex = ProblemKind(
    "yaml-te-ingewikkeld", .error, what: "Dit bestand is geen gewone YAML (te groot, te diep of met verwijzingen) en is niet gebruikt.",
    advice: "Schrijf alles uit, zonder & en * als verwijzing.")
  static let looseFile = ProblemKind(
    "bestand-buiten-ronde", .warning, what: "Dit bestand staat niet in de map van een ronde en is overgeslagen.",
    advice: "Verplaats het naar een map onder rondes/, bijvoorbeeld rondes/ronde-1/.")
  static let copiedFile = ProblemKind(
    "bestand-dubbel", .error, what: "Dit bestand is tot op de byte gelijk aan {0} en is niet gelezen.",
    advice: "Haal een van de twee weg.")
  static let emptyRound = ProblemKind(
    "lege-ronde", .note, what: "De map van deze ronde bevat geen bestanden.", advice: "Zet er de exports in, of verwijder de map.")
  static let sidecarWithoutFile = ProblemKind(
    "bron-zonder-bestand", .warning, what: "Bij deze bronbeschrijving staat geen bestand met dezelfde naam zonder .bron.yaml.",
    advice: "Geef de bronbeschrijving de naam van haar bestand, gevolgd door .bron.yaml.")
  static let roundWithoutFolder = ProblemKind(
    "ronde-zonder-map", .note, what: "De instellingen noemen ronde “{0}”, maar die map is er niet.",
    advice: "Maak rondes/{0}/ of haal de ronde uit de instellingen.")
  static let keyInvalid = ProblemKind(
    "sleutel-ongeldig", .error, what: "Dit bestand bevat geen geldige sleutel (64 tekens 0-9 en a-f).",
    advice: "Zet de oorspronkelijke sleutel terug; zonder die sleutel krijgen alle respondenten een ander pseudoniem.")
  static let nothingCoded = ProblemKind(
    "codering-ontbreekt", .error, what: "In dit bestand staat geen enkele codering.",
    advice: "Vul de kolom themas met codes uit themas.csv, of met - waar geen thema past.")
}
