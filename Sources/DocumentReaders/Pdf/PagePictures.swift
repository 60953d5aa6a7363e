/// How much of each page pictures take, from the list that `pdfimages -list` prints.
struct PagePictures {
    /// Page, from 1, to square inches.
    private var areas: [Int: Double] = [:]

    /// A page of A4 has 97 square inches; scans leave margins or were made smaller.
    private static let largePicture = 30.0
    private static let wholePage = 55.0

    init(list: [UInt8]) {
        for row in list.split(separator: 0x0A) {
            let words = row.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            // page num type width height … x-ppi y-ppi size ratio; an inline picture has a word less before.
            guard words.count >= 10, ["image", "stencil"].contains(words[2]),
                let page = Int(words[0]), let width = Double(words[3]), let height = Double(words[4]),
                let across = Double(words[words.count - 4]), let down = Double(words[words.count - 3]),
                across > 0, down > 0
            else { continue }
            areas[page, default: 0] += (width / across) * (height / down)
        }
    }

    /// Whether pictures are large enough to hold the page's content. Scanners may cut a page into strips.
    func fill(page: Int) -> Bool { areas[page, default: 0] >= Self.largePicture }

    /// Whether pictures take nearly the whole page.
    func cover(page: Int) -> Bool { areas[page, default: 0] >= Self.wholePage }
}
