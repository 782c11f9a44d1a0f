internal import Consultation

enum ODKKobo: SurveyTool {
  static func layout(of sheet: SurveySheet) -> ToolLayout? { nil }
}
