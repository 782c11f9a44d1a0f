internal import Consultation

enum Qualtrics: SurveyTool {
  static func layout(of sheet: SurveySheet) -> ToolLayout? { nil }
}
