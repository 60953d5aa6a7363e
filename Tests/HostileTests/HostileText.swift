/// XML of all kinds, Markdown and plain text.
extension HostileFile {
    private static let office = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""

    static let markup: [HostileFile] = [
        HostileFile("tawa.xml", text: { "<?xml version=\"1.0\"?>\(laughs)<w>&x40;</w>" }),
        HostileFile(
            "tawa.fodt",
            text: {
                "<?xml version=\"1.0\"?>\(laughs)<office:document \(office)>&x40;</office:document>"
            }),
        HostileFile(
            "entitas-luar.fodt",
            text: {
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<office:document \(office)>&x;</office:document>"
            }),
        HostileFile(
            "entitas-luar.xml",
            text: {
                "<?xml version=\"1.0\"?><!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">&x;</akomaNtoso>"
            }),
        HostileFile("sejuta-elemen.xml", text: { "<?xml version=\"1.0\"?>" + repeated("<a>", 1_000_000) }),
        HostileFile(
            "sejuta-elemen.fodt",
            text: {
                "<?xml version=\"1.0\"?><office:document \(office)>" + repeated("<office:a>", 1_000_000)
            }),
        HostileFile("akar-asing.xml", text: { "<?xml version=\"1.0\"?><resep><bahan/></resep>" }),
        HostileFile("tanpa-akar.xml", text: { "<?xml version=\"1.0\"?>\n<!-- " + repeated("-", 100_000) }),
        HostileFile("penyandian-asing.xml", text: { "<?xml version=\"1.0\" encoding=\"x-9\"?><a>b</a>" }),
        HostileFile("utf16-rusak.xml") {
            [0xFF, 0xFE] + "<?xml version=\"1.0\"?><a>".utf8.flatMap { [$0, 0] as [UInt8] } + [
                0, 0xD8, 0x41, 0,
            ]
        },
        HostileFile(
            "html-palsu.html", .harmless, text: { "<!DOCTYPE html><html>" + repeated("<div>", 300_000) }),
        HostileFile("kaya.rtf", text: { "{\\rtf1" + repeated("{", 100_000) }),
    ]

    static let texts: [HostileFile] = [
        HostileFile("kosong.txt") { [] },
        HostileFile("nol.txt") { Array("Pasal 1\n".utf8) + [UInt8](repeating: 0, count: 4096) },
        HostileFile("biner.md") { (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 2) } },
        HostileFile("utf8-rusak.txt") {
            Array("Pasal 1 – satu\n".utf8) + [0xC3, 0x28] + Array(" dua\n".utf8)
        },
        HostileFile("utf8-berlebih.md") {
            Array("Pasal 1 – a\n".utf8) + [0xC0, 0xAF, 0xE0, 0x80, 0xAF, 0x0A]
        },
        HostileFile("surogat.txt") { Array("Pasal 1 – a\n".utf8) + [0xED, 0xA0, 0x80, 0x0A] },
        HostileFile("utf16-rusak.txt") { [0xFE, 0xFF, 0, 0x41, 0xD8, 0, 0, 0x42] },
        HostileFile("gambar.txt") { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
        HostileFile("gambar-html.md") { Array("GIF89a<html><script>".utf8) },
        HostileFile("gzip.txt") { [0x1F, 0x8B, 8, 0] + [UInt8](repeating: 7, count: 99) },
        HostileFile("spasi.txt") { [UInt8](repeating: 0x20, count: 10 << 20) },
        HostileFile("kutipan-bersarang.md", .harmless, text: { repeated(">", 200_000) + " a" }),
        HostileFile("kurung.md", .harmless, text: { repeated("[", 200_000) + "a" }),
        HostileFile("tekanan.md", .harmless, text: { repeated("*a **b ", 100_000) }),
        HostileFile(
            "kutip-balik.md", .harmless, text: { (1..<1500).map { repeated("`", $0) + "a" }.joined() }),
        HostileFile(
            "tabel-lebar.md", .harmless,
            text: {
                repeated("|a", 50_000) + "|\n" + repeated("|-", 50_000) + "|\n" + repeated("|b", 50_000)
                    + "|\n"
            }),
        HostileFile(
            "rujukan.md", .harmless, text: { (0..<50_000).map { "[a\($0)]: b\n[a\($0)]\n" }.joined() }),
        HostileFile("satu-baris.txt", .harmless, text: { repeated("kata ", 200_000) }),
        HostileFile("label.txt", .harmless, text: { repeated("(1)\na.\n1.\n", 3_000) }),
        HostileFile("pasal.txt", .harmless, text: { (0..<5_000).map { "Pasal \($0)\nIsi.\n" }.joined() }),
        HostileFile("halaman.txt", .harmless, text: { repeated("- 1 -\n\u{0C}", 50_000) + "Pasal 1\n" }),
        HostileFile("sambungan.txt", .harmless, text: { repeated("kata-\n", 100_000) }),
    ]
}
