package id.loket.sop;

import id.loket.sop.Sop.Role;
import id.loket.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every role exists, stands in a column where it is drawn, and if it has an account, a post of the office holds it. */
final class PeopleCheck {
    private final Sop sop;
    private final Marks marks;
    private final Known known;

    PeopleCheck(Sop sop, Marks marks, Known known) {
        this.sop = sop;
        this.marks = marks;
        this.known = known;
    }

    void check() {
        posts();
        recorder();
        lanes();
        kinds();
        for (var row : sop.rows()) {
            exist(row, row.by());
            row.report().ifPresent(report -> {
                exist(report, report.by());
                column(report, report.by(), report.lane());
            });
            if (row.acts().isEmpty() && row.report().isEmpty()) {
                column(row, row.by(), Optional.empty());
            }
            row.acts().forEach(this::act);
        }
    }

    private void posts() {
        known.office()
                .ifPresent(office -> sop.roles().stream()
                        .filter(role -> !role.outside() && !office.holds(sop.id(), role.id()))
                        .forEach(role -> marks.fault(role, Words.say("sop.check.no-post", role.title(), role.id()))));
    }

    private void recorder() {
        var recorder = find(sop.recorder());
        if (recorder.isEmpty()) {
            marks.fault(sop, Words.say("sop.check.no-role", sop.recorder()));
        } else if (recorder.orElseThrow().outside()) {
            marks.fault(sop, Words.say("sop.check.recorder-outside", sop.recorder()));
        }
    }

    private void lanes() {
        for (var lane : sop.lanes()) {
            exist(lane, lane.roles());
            boolean worked =
                    sop.rows().stream().anyMatch(row -> Lanes.touched(sop, row).contains(lane));
            if (!worked) {
                marks.note(lane, Words.say("sop.check.lane-empty", lane.title()));
            }
        }
    }

    private void kinds() {
        for (var kind : sop.kinds()) {
            kind.to().ifPresent(to -> {
                exist(kind, List.of(to));
                find(to).filter(role -> !role.outside())
                        .ifPresent(role -> marks.fault(kind, Words.say("sop.check.kind-to-inside", role.title())));
            });
            kind.instead()
                    .filter(sop.id()::equals)
                    .ifPresent(_ -> marks.fault(kind, Words.say("sop.check.instead-itself", kind.title())));
        }
    }

    private void act(Act act) {
        exist(act, act.by());
        exist(act, others(act).toList());
        if (act.printed()) {
            column(act, act.by(), act.common().lane());
        }
        if (act instanceof Act.Sign sign) {
            Stream.concat(sign.by().stream(), sign.away().stream())
                    .flatMap(id -> find(id).stream())
                    .filter(Role::outside)
                    .forEach(role -> marks.fault(sign, Words.say("sop.check.signer-outside", role.title())));
            var signers = new HashSet<String>();
            Stream.concat(sign.by().stream(), sign.away().stream())
                    .filter(id -> !signers.add(id))
                    .forEach(id -> marks.fault(sign, Words.say("sop.check.signer-twice", id)));
        }
    }

    private static Stream<String> others(Act act) {
        return switch (act) {
            case Act.Receive r -> r.to().stream();
            case Act.Sign s -> s.away().stream();
            case Act.Give g -> g.to().stream();
            case Act.Do d -> d.with().stream();
            case Act.Check _, Act.Number _, Act.Write _, Act.Archive _, Act.Call _ -> Stream.empty();
        };
    }

    private void exist(Object about, List<String> roles) {
        roles.stream()
                .filter(id -> find(id).isEmpty())
                .forEach(id -> marks.fault(about, Words.say("sop.check.no-role", id)));
    }

    /** Where it is drawn: in the named column, else in the only one of its first role. */
    private void column(Object about, List<String> by, Optional<String> lane) {
        if (by.isEmpty()) {
            return;
        }
        var role = by.getFirst();
        if (lane.isPresent()) {
            var named = sop.lanes().stream()
                    .filter(l -> l.id().equals(lane.orElseThrow()))
                    .findFirst();
            if (named.isEmpty()) {
                marks.fault(about, Words.say("sop.check.no-lane", lane.orElseThrow()));
            } else if (!named.orElseThrow().roles().contains(role)) {
                marks.fault(
                        about,
                        Words.say(
                                "sop.check.not-in-lane",
                                role,
                                named.orElseThrow().title()));
            }
            return;
        }
        long columns =
                sop.lanes().stream().filter(l -> l.roles().contains(role)).count();
        if (columns == 0) {
            marks.fault(about, Words.say("sop.check.role-without-lane", role));
        } else if (columns > 1) {
            marks.fault(about, Words.say("sop.check.lane-needed", role));
        }
    }

    private Optional<Role> find(String id) {
        return sop.roles().stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
