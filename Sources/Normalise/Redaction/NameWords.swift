/// Little words around people's names.
enum NameWords {
  static let particles: Set<String> = [
    "van", "de", "der", "den", "het", "t", "ter", "ten", "te", "in", "op", "aan", "bij", "von", "zu", "le", "la", "du", "da", "dos", "del",
    "el", "al", "ben", "bin", "ibn", "o", "d", "l", "vd", "vande", "vander", "v",
  ]
  /// Particles that open a surname by themselves.
  static let openingParticles: Set<String> = [
    "van", "de", "der", "den", "t", "ter", "ten", "te", "von", "le", "la", "du", "el", "vd", "del", "da", "op", "in",
  ]
  static let titles: Set<String> = [
    "dhr", "heer", "mevr", "mw", "mevrouw", "meneer", "mr", "drs", "ir", "dr", "prof", "ing", "mvr", "hr", "ds", "msc", "bsc", "mba", "ba",
    "ma",
    "llm", "phd",
  ]
  /// Titles after which a name follows, and which say nothing else.
  static let announcing: Set<String> = [
    "dhr", "heer", "mevr", "mw", "mevrouw", "meneer", "drs", "ir", "prof", "mvr", "hr", "mr", "dr", "ing",
  ]
  static let roles: Set<String> = [
    "wijkagent", "agent", "agente", "burgemeester", "wethouder", "collega", "casemanager", "casusregisseur", "procesregisseur",
    "coordinator",
    "teamleider", "directeur", "officier", "psychiater", "psycholoog", "huisarts", "hulpverlener", "begeleider", "begeleidster",
    "begeleiding",
    "medewerker", "medewerkster", "beleidsmedewerker", "beleidsadviseur", "ambtenaar", "adviseur", "manager", "regisseur", "voorzitter",
    "secretaris", "contactpersoon", "client", "cliente", "patient", "bewoner", "bewoonster", "buurman", "buurvrouw", "moeder", "vader",
    "zoon",
    "dochter", "broer", "zus", "ervaringsdeskundige", "kwartiermaker", "projectleider", "behandelaar", "consulent", "consulente",
    "leidinggevende",
    "jongerenwerker", "mentor", "voogd", "gezinsvoogd", "reclasseringswerker", "toezichthouder", "trajectbegeleider", "verpleegkundige",
    "rechter",
    "advocaat", "buurtregisseur", "procescoordinator", "ketenregisseur", "gemeentesecretaris", "bestuurder", "accountmanager",
    "mantelzorger",
    "gedetineerde", "leerplichtambtenaar", "maatschappelijk", "werker", "onderzoeker", "gedeputeerde", "hoofdagent", "inspecteur",
    "brigadier",
    "wijkverpleegkundige", "spv", "jeugdbeschermer", "jeugdreclasseerder", "casushouder", "zaakwaarnemer", "vriend", "vriendin", "cliente",
    "zorgcoordinator", "teammanager", "clustermanager", "programmamanager", "stagiaire", "collegas", "familie", "fam", "gezin", "casus",
    "echtpaar", "opvolger", "voorganger",
  ]
  static let closings: Set<String> = ["groet", "groeten", "groetjes", "mvg", "hoogachtend", "gr", "tav", "attentie"]
  static let notAPerson: Set<String> = [
    "gemeente", "politie", "stichting", "anoniem", "anonymous", "onbekend", "geen", "nvt", "organisatie", "team", "afdeling", "ggd", "ggz",
    "test",
  ]
}
