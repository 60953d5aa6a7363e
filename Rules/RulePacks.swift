/// The rule packs that are built into the program.
public enum RulePacks {
    /// Name and text of each file of the pack for PermenPANRB 59/2020.
    public static var permenpan592020: [(name: String, text: String)] {
        [
            ("paket.yaml", PackageResources.paket_yaml),
            ("klausul.yaml", PackageResources.klausul_yaml),
            ("indikator-01.yaml", PackageResources.indikator_01_yaml),
            ("indikator-02.yaml", PackageResources.indikator_02_yaml),
            ("indikator-03.yaml", PackageResources.indikator_03_yaml),
            ("indikator-04.yaml", PackageResources.indikator_04_yaml),
            ("indikator-05.yaml", PackageResources.indikator_05_yaml),
            ("indikator-06.yaml", PackageResources.indikator_06_yaml),
            ("indikator-07.yaml", PackageResources.indikator_07_yaml),
            ("indikator-08.yaml", PackageResources.indikator_08_yaml),
            ("indikator-09.yaml", PackageResources.indikator_09_yaml),
            ("indikator-10.yaml", PackageResources.indikator_10_yaml),
        ].map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }
    }
}
