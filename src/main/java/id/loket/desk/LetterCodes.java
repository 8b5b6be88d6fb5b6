package id.loket.desk;

import id.loket.casework.Problem;
import id.loket.office.LetterCode;
import id.loket.register.Register;
import id.loket.register.ServiceCode;
import id.loket.sop.Sop;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The classification codes of letters and which service has which one from which day. Law: letters keep the number they
 * were printed with; a list of codes is taken over as an import.
 */
public final class LetterCodes {
    private final Register register;
    private final Desk desk;

    LetterCodes(Register register, Desk desk) {
        this.register = register;
        this.desk = desk;
    }

    /**
     * The code of a service.
     *
     * @param code used today
     * @param laid what was laid down and holds today; empty where the office's profile decides
     * @param ahead what holds from a later day
     */
    public record Of(Sop sop, String code, Optional<ServiceCode> laid, Optional<ServiceCode> ahead) {

        /** Whether a code was laid down that cannot be used today, so that the office's own stands in. */
        public boolean ranOut() {
            return laid.filter(l -> !l.code().isEmpty() && !l.code().equals(code))
                    .isPresent();
        }
    }

    /** Every code, by code. */
    public List<LetterCode> all() {
        return register.reading().letterCodes();
    }

    /** The services of today with their codes. */
    public List<Of> services() {
        var today = desk.today();
        var codes = all();
        var laid = register.reading().serviceCodes();
        return desk.services().stream()
                .map(sop -> {
                    var own =
                            laid.stream().filter(s -> s.sop().equals(sop.id())).toList();
                    var now = own.stream().filter(s -> !s.from().isAfter(today)).reduce((_, later) -> later);
                    var ahead =
                            own.stream().filter(s -> s.from().isAfter(today)).findFirst();
                    var code = now.flatMap(s -> codes.stream()
                                    .filter(c -> c.code().equals(s.code()) && c.validOn(today))
                                    .findFirst())
                            .map(LetterCode::code)
                            .orElseGet(() -> desk.office().codeFor(sop.id(), sop.code()));
                    return new Of(sop, code, now, ahead);
                })
                .toList();
    }

    /**
     * From a day on the letters of a service have this code.
     *
     * @param code empty = what the office's profile says
     * @return why it was refused; empty if it was not
     */
    public Optional<Problem> assign(Session who, String sop, String code, LocalDate from) {
        if (!may(who)) {
            return noRight();
        }
        if (!code.isEmpty() && all().stream().noneMatch(c -> c.code().equals(code) && c.validOn(from))) {
            return Optional.of(Problem.of("code", "desk.codes.not-valid", code, from));
        }
        register.enter(ledger -> ledger.codes().assign(new ServiceCode(sop, code, from), who.person()));
        return Optional.empty();
    }

    /** Whether this person may change codes. */
    public static boolean may(Session who) {
        return who.supervisor() || who.administrator();
    }

    private Optional<Problem> noRight() {
        return Optional.of(Problem.of("", "desk.books.no-right-open", Numbering.keepers(desk.office())));
    }
}
