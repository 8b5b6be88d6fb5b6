package id.loket.casework;

import id.loket.casework.Position.At;
import id.loket.sop.Answers;
import id.loket.sop.Norm;
import id.loket.sop.Sop;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Time against the norm. A row's clock runs from the case's arrival to its departure, in service hours; it stands still
 * while the case waits at an act that touches someone outside and nobody has opened it.
 */
public final class Clock {

    /** Service hours as this room needs them; the office's calendar gives them. */
    public interface ServiceTime {
        Duration worked(LocalDateTime from, LocalDateTime to);

        LocalDate plusWorkingDays(LocalDate day, int days);
    }

    /**
     * One stay of a case in a row.
     *
     * @param left empty while the case is still there
     * @param worked service time so far
     * @param judged false if part of it is unknown (entered from paper without the opening of the screen)
     */
    public record Visit(
            String row,
            LocalDateTime arrived,
            Optional<LocalDateTime> left,
            Duration worked,
            Norm norm,
            boolean judged,
            boolean late) {

        /** Whether this visit counts in compliance. */
        public boolean counts() {
            return judged && left.isPresent() && !(norm instanceof Norm.None);
        }
    }

    private final Sop sop;
    private final ServiceTime hours;

    public Clock(Sop sop, ServiceTime hours) {
        this.sop = sop;
        this.hours = hours;
    }

    /** The visits of a case up to now, in order; the last one is open unless the case has ended. */
    public List<Visit> visits(Case one, LocalDateTime now) {
        var visits = new ArrayList<Visit>();
        Stay stay = null;
        LocalDateTime before = null;
        var answers = Answers.NONE;
        for (var e : one.entries()) {
            answers = e.fact() == Fact.ANSWERED ? answers : answers.with(e.answers());
            if (stay == null) {
                var start = e.times().begun().orElse(e.times().happened());
                stay = new Stay(e.step().row(), start);
                before = start;
            }
            if (stay.closed) {
                continue; // a note or a void after the end
            }
            stay.add(e, before);
            before = e.times().happened();
            boolean leaves = switch (e.leadsTo().position()) {
                case At at -> !at.row().equals(stay.row) || e.fact() == Fact.RETURNED;
                case Position.End _ -> true;
            };
            if (leaves) {
                visits.add(stay.visit(Optional.of(before), answers));
                stay.closed = true;
                if (e.leadsTo().position() instanceof At at) {
                    stay = new Stay(at.row(), before);
                }
            }
        }
        if (stay != null && !stay.closed) {
            stay.waiting(one, before, now);
            visits.add(stay.visit(Optional.empty(), answers));
        }
        return List.copyOf(visits);
    }

    /** Service time of the whole case: the sum of its visits. */
    public static Duration total(List<Visit> visits) {
        return visits.stream().map(Visit::worked).reduce(Duration.ZERO, Duration::plus);
    }

    private boolean touchesOutside(String row, int act) {
        return HandOver.meetsOutside(sop, sop.row(row).acts().get(act));
    }

    /** A visit while its entries are read. */
    private final class Stay {
        private final String row;
        private final LocalDateTime arrived;
        private Duration worked = Duration.ZERO;
        private boolean judged = true;
        private boolean closed = false;
        private LocalDateTime end;

        Stay(String row, LocalDateTime arrived) {
            this.row = row;
            this.arrived = arrived;
            this.end = arrived;
        }

        void add(Entry e, LocalDateTime before) {
            var happened = e.times().happened();
            end = happened;
            if (!touchesOutside(e.step().row(), e.step().act())) {
                worked = worked.plus(hours.worked(before, happened));
                return;
            }
            if (e.step().kind().isEmpty()) {
                // A note or a withdrawal while the applicant has the file: nobody at the office worked on it.
                return;
            }
            if (e.times().begun().isEmpty()) {
                judged = false;
                return;
            }
            var begun = e.times().begun().get();
            worked = worked.plus(hours.worked(begun.isBefore(before) ? before : begun, happened));
        }

        void waiting(Case one, LocalDateTime since, LocalDateTime now) {
            if (one.position() instanceof At at && !touchesOutside(at.row(), at.act())) {
                worked = worked.plus(hours.worked(since, now));
                end = now;
            }
        }

        Visit visit(Optional<LocalDateTime> left, Answers answers) {
            var norm = sop.row(row).norm(answers);
            return new Visit(row, arrived, left, worked, norm, judged, judged && late(norm, answers));
        }

        private boolean late(Norm norm, Answers answers) {
            return switch (norm) {
                case Norm.Minutes(var minutes, var _) -> worked.compareTo(seconds(minutes)) > 0;
                case Norm.Days(int days, var _) ->
                    end.toLocalDate().isAfter(hours.plusWorkingDays(arrived.toLocalDate(), days));
                case Norm.Until(var field, var _) ->
                    FieldRules.date(answers.get(field))
                            .map(day -> end.toLocalDate().isAfter(hours.plusWorkingDays(day, 1)))
                            .orElse(false);
                case Norm.None _ -> false;
            };
        }
    }

    private static Duration seconds(BigDecimal minutes) {
        return Duration.ofSeconds(minutes.multiply(BigDecimal.valueOf(60)).longValue());
    }
}
