import Testing
@testable import RuleModel

