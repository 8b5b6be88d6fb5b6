package id.loket.bench;

import java.util.List;

/** A fictional applicant with a name and a NIK of their own in the day. */
record DayApplicant(String first, String name, String nik) {
    private static final List<String> FIRST = List.of(
            "SITI",
            "BUDI",
            "DEWI",
            "AGUS",
            "RINA",
            "JOKO",
            "LESTARI",
            "WAHYUNI",
            "SUTRISNO",
            "PARNI",
            "SLAMET",
            "YANTI",
            "HADI",
            "TUMINI",
            "EKO",
            "SRI");
    private static final List<String> LAST = List.of(
            "WIBOWO",
            "SANTOSO",
            "RAHAYU",
            "PURNOMO",
            "SUSANTI",
            "HARTATI",
            "KURNIAWAN",
            "MULYANI",
            "SAPUTRA",
            "HANDAYANI",
            "NUGROHO",
            "PUSPITA",
            "SETIAWAN",
            "UTAMI",
            "PRASETYO",
            "MAHARANI",
            "GUNADI",
            "ASTUTI",
            "HIDAYAT",
            "PERMATA",
            "SUBAGYO",
            "KUSUMA",
            "WARDANI",
            "FIRDAUS",
            "ANGGRAINI",
            "BASUKI",
            "CAHYANI",
            "DARMAWAN",
            "ERAWATI",
            "FAUZI",
            "GINTING",
            "HERMAWAN");

    static DayApplicant of(int n) {
        var first = FIRST.get(n % FIRST.size());
        var last = LAST.get(n / FIRST.size() % LAST.size());
        int day = 41 + n % 28;
        int month = 1 + n / 28 % 12;
        int year = 60 + n / 336 % 40;
        var nik = "350313%02d%02d%02d%04d".formatted(day, month, year, 7001 + n % 900);
        return new DayApplicant(first, first + " " + last + " CONTOH", nik);
    }
}
