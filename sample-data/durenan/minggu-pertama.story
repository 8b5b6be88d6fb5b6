# The first week of the sample office, fictional people. Times are office time.
2025-01-20 07:58-08:02 petugas-loket open kk-siti durenan-01
    person.nik = 3503135708900001
    person.name = SITI CONTOH
    person.birth-place = Trenggalek
    person.birth-date = 1990-08-17
    person.sex = female
    person.street = Dusun Krajan
    person.rt = 003
    person.rw = 001
    person.village = 35.03.13.2003
    village-letter.number = 470/12/2025
    village-letter.date = 2025-01-17
    village-letter.village = 35.03.13.2003
    village-letter.signer = KEPALA DESA CONTOH
    reason = baru
    head = BUDI CONTOH
    bringer.how = self
