import DraftingRules
import Messages
import PlanningDocuments

/// The fixed words of the page of a rule of drafting technique.
enum RulePageTexts {
    static let technique = Message(id: "Teknik penyusunan", en: "Drafting technique")
    static let level = Message(id: "tingkat", en: "level")
    static let appliesTo = Message(id: "berlaku untuk", en: "applies to")
    static let remark = Message(id: "catatan", en: "remark")
    static let wrong = Message(id: "Salah", en: "Wrong")
    static let right = Message(id: "Benar", en: "Right")
    static let needsStructure = Message(
        id: "tidak dijalankan bila nomor pasal dan ayat tidak terbaca dengan pasti",
        en: "not run where the numbers of pasal and ayat were not read without a doubt")

    static let setRules = Message(id: "Himpunan", en: "Sets of documents")
    static let sets = Message(
        id: "himpunan (patuh periksa --himpunan)", en: "sets of documents (patuh check --set)")

    static func since(_ year: Int) -> Message {
        Message(id: "untuk naskah sejak \(year)", en: "for texts since \(year)")
    }
}

extension RuleInfo.Source {
    var words: Message {
        switch self {
        case .number(let number):
            Message(
                id: "Lampiran II UU 12/2011 nomor \(number)", en: "UU 12/2011 annex II number \(number)")
        case .amended(let number):
            Message(
                id: "Lampiran II UU 12/2011 nomor \(number) sebagaimana diubah UU 13/2022",
                en: "UU 12/2011 annex II number \(number) as changed by UU 13/2022")
        case .derived(let number):
            Message(
                id: "turunan dari Lampiran II UU 12/2011 nomor \(number)",
                en: "follows from UU 12/2011 annex II number \(number)")
        case .act(let act): Message(id: act, en: act)
        case .practice:
            Message(id: "praktik; tidak ada nomor yang mengaturnya", en: "practice; no number says so")
        }
    }
}

extension RuleInfo.Scope {
    var words: Message {
        switch self {
        case .regulation: Message(id: "peraturan", en: "regulations")
        case .act: Message(id: "peraturan dan keputusan", en: "regulations and decrees")
        case .decree: Message(id: "keputusan", en: "decrees")
        case .procedure: Message(id: "SOP", en: "SOP")
        case .plans(let kinds):
            Message(
                id: kinds.map(\.name.id).joined(separator: ", "),
                en: kinds.map(\.name.en).joined(separator: ", "))
        }
    }
}

extension Plan.Kind {
    var name: Message {
        switch self {
        case .architecture: Message(id: "Arsitektur SPBE", en: "SPBE architecture")
        case .roadmap: Message(id: "Peta Rencana SPBE", en: "SPBE roadmap")
        case .procedure: Message(id: "SOP, juga sebagai lampiran", en: "SOP, also as an annex")
        case .processMap: Message(id: "peta proses bisnis", en: "process map")
        }
    }
}
