/// Every rule of the house, in the order of their identities.
enum RuleList {
    static let all: [any DraftingRule.Type] = [
        SelfReference.self
    ]
}
