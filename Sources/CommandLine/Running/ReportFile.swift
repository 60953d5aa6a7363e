import LanguageServer
import MaturityIndex
import Messages
import RuleModel

/// A report in JSON (`patuh-laporan/1`) as the levels it tells.
enum ReportFile {
    /// Whether a path is that of a report and not of a document.
    static func isReport(_ path: String) -> Bool { path.lowercased().hasSuffix(".json") }

    /// Of a set its verdicts; of documents that were judged one by one the highest level.
    /// - Parameter pack: has the names of indicators and elements; the report has none.
    static func profile(_ path: String, in pack: OpenPack) throws(CommandFailure) -> LevelProfile {
        let text = try failing { () throws(PackFailure) in try PackFiles.text(of: path) }
        let json: JSON
        do throws(JSONReader.Mistake) {
            json = try JSONReader.read(Array(text.utf8))
        } catch {
            throw CommandFailure(ErrorTexts.noJSON(path, offset: error.offset))
        }
        guard json["schema"].string == "patuh-laporan/1" else {
            throw CommandFailure(ErrorTexts.noReport(path))
        }
        let names = pack.names
        let elementNames = pack.elementNames
        var profile = LevelProfile(name: path, entries: [:])
        let set = json["set"]
        for document in set.isNull ? json["documents"].array : [set] {
            for indicator in document["indicators"].array {
                guard let number = indicator["no"].integer, let level = indicator["provenLevel"].integer
                else { throw CommandFailure(ErrorTexts.noReport(path)) }
                let elements = indicator["elements"].array.map { element in
                    let id = element["id"].string ?? ""
                    return LevelProfile.Element(
                        id: id, name: elementNames[number]?[id],
                        isMet: element["state"].string == "terpenuhi",
                        addresses: element["evidence"].array.compactMap { $0["address"].string })
                }
                let content = indicator["contentLevel"].integer
                profile.add(
                    LevelProfile.Entry(
                        name: names[number] ?? "", level: level, content: content,
                        document: content == 0
                            ? nil : indicator["carriers"].array.first?.string ?? document["path"].string,
                        elements: elements),
                    for: number)
            }
        }
        guard !profile.entries.isEmpty else { throw CommandFailure(ErrorTexts.noReport(path)) }
        return profile
    }
}
