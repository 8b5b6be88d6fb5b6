package id.loket.report;

import id.loket.text.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One number and what became of its case; text may be empty. Columns: Permendagri-style service register (no. register,
 * tanggal masuk, pemohon, NIK, alamat, keperluan, pengantar desa, kelengkapan, petugas, surat, penanda tangan, selesai,
 * diambil, pengambil, keterangan).
 *
 * @param n counted within series and period
 * @param date of the number
 * @param village letter's number and date in words, as brought
 * @param ready when the result lay ready
 * @param taken when it was handed over
 * @param voided this number counts no longer; the columns of the result are then empty
 * @param served the case was served under this number
 */
public record AgendaLine(
        String number,
        long n,
        LocalDate date,
        LocalDateTime opened,
        String applicant,
        String nik,
        String address,
        String service,
        String villageLetter,
        String papers,
        String officer,
        String letter,
        String signer,
        Optional<LocalDate> ready,
        Optional<LocalDate> taken,
        String taker,
        String remark,
        boolean voided,
        boolean served) {

    /** The fifteen columns in order, dates as {@code 20-01-2025}. */
    public List<String> cells() {
        return List.of(
                number,
                Dates.shortDateTime(opened),
                applicant,
                nik,
                address,
                service,
                villageLetter,
                papers,
                officer,
                letter,
                signer,
                ready.map(Dates::shortDate).orElse(""),
                taken.map(Dates::shortDate).orElse(""),
                taker,
                remark);
    }
}
