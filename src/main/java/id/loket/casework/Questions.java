package id.loket.casework;

import static id.loket.text.Words.say;

import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Condition;
import id.loket.sop.Field;
import id.loket.sop.Field.Choice;
import id.loket.sop.Field.Date;
import id.loket.sop.Field.KindOf;
import id.loket.sop.Field.Line;
import id.loket.sop.Field.Option;
import id.loket.sop.Field.Shape;
import id.loket.sop.Field.Text;
import id.loket.sop.Field.YesNo;
import id.loket.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an act asks: its own fields, those of the kinds where the kind is asked, and the questions that belong to the
 * act's kind. Screens, stories and the engine read the same list.
 */
public final class Questions {
    private Questions() {}

    /** Answer that names the kind of the service. */
    public static final String KIND = "kind";
    /** What "lainnya" stands for. */
    public static final String KIND_NAME = "kind-name";

    public static final String BRINGER = "bringer.how";
    public static final String BRINGER_NAME = "bringer.name";
    public static final String COMPLETE = "complete";
    public static final String MISSING = "missing";
    public static final String RECEIVER_NAME = "receiver.name";
    public static final String RECEIVER_RELATION = "receiver.relation";
    public static final String RECEIVER_IDENTITY = "receiver.identity";
    public static final String SENT_ON = "sent.on";
    public static final String SENT_WAY = "sent.way";
    public static final String SENT_RECEIVER = "sent.receiver";
    public static final String PLACE = "archive.place";

    /** All questions of an act, whether or not their condition holds now. */
    public static List<Field> of(Sop sop, Act act) {
        var all = new ArrayList<Field>();
        for (var field : act.fields()) {
            all.add(field);
            if (field.shape() instanceof KindOf) {
                all.addAll(ofKinds(sop, field));
            }
        }
        all.addAll(own(sop, act));
        return List.copyOf(all);
    }

    /** The questions whose condition holds for these answers. */
    public static List<Field> asked(Sop sop, Act act, Answers answers) {
        return of(sop, act).stream()
                .filter(f -> f.when().map(c -> c.holds(answers)).orElse(true))
                .toList();
    }

    private static List<Field> ofKinds(Sop sop, Field kindField) {
        var all = new ArrayList<Field>();
        var named =
                sop.kinds().stream().filter(Sop.Kind::named).map(Sop.Kind::id).toList();
        if (!named.isEmpty()) {
            var isNamed = new Condition.Is(kindField.id(), named);
            all.add(askWhen(isNamed, KIND_NAME, say("casework.ask.kind-name"), new Line(120)));
        }
        for (var kind : sop.kinds()) {
            var isKind = new Condition.Is(kindField.id(), List.of(kind.id()));
            for (var f : kind.fields()) {
                var when = f.when()
                        .<Condition>map(c -> new Condition.All(List.of(isKind, c)))
                        .orElse(isKind);
                all.add(new Field(f.id(), f.title(), f.hint(), f.required(), Optional.of(when), f.shape()));
            }
        }
        return all;
    }

    private static List<Field> own(Sop sop, Act act) {
        return switch (act) {
            case Act.Receive r when side(sop, r.by()) == Sop.Side.APPLICANT -> bringer();
            case Act.Receive _ -> List.of();
            case Act.Check c when c.ticks() && requirements(sop).isEmpty() -> completeness();
            case Act.Check _ -> List.of();
            case Act.Give g -> receiver(side(sop, g.to()));
            case Act.Archive _ -> List.of(ask(PLACE, say("casework.ask.place"), true, new Line(120)));
            case Act.Number _, Act.Write _, Act.Sign _, Act.Call _, Act.Do _ -> List.of();
        };
    }

    private static List<Sop.Requirement> requirements(Sop sop) {
        var all = new ArrayList<>(sop.requirements());
        sop.kinds().forEach(k -> all.addAll(k.requirements()));
        return all;
    }

    private static List<Field> bringer() {
        return List.of(
                ask(
                        BRINGER,
                        say("casework.ask.bringer"),
                        true,
                        new Choice(List.of(
                                new Option("self", say("casework.bringer.self")),
                                new Option("proxy", say("casework.bringer.proxy")),
                                new Option("village", say("casework.bringer.village"))))),
                askWhen(
                        new Condition.Is(BRINGER, List.of("proxy", "village")),
                        BRINGER_NAME,
                        say("casework.ask.bringer-name"),
                        new Line(80)));
    }

    private static List<Field> completeness() {
        return List.of(
                ask(COMPLETE, say("casework.ask.complete"), true, new YesNo()),
                askWhen(new Condition.Is(COMPLETE, List.of("no")), MISSING, say("casework.ask.missing"), new Text()));
    }

    private static List<Field> receiver(Sop.Side side) {
        return switch (side) {
            case INSIDE -> List.of();
            case APPLICANT, VILLAGE ->
                List.of(
                        ask(RECEIVER_NAME, say("casework.ask.receiver"), true, new Line(80)),
                        ask(
                                RECEIVER_RELATION,
                                say("casework.ask.relation"),
                                true,
                                new Choice(List.of(
                                        new Option("self", say("casework.relation.self")),
                                        new Option("family", say("casework.relation.family")),
                                        new Option("proxy", say("casework.relation.proxy")),
                                        new Option("village", say("casework.relation.village"))))),
                        ask(RECEIVER_IDENTITY, say("casework.ask.identity"), false, new Line(40)));
            case AGENCY ->
                List.of(
                        ask(SENT_ON, say("casework.ask.sent-on"), true, new Date()),
                        ask(
                                SENT_WAY,
                                say("casework.ask.sent-way"),
                                true,
                                new Choice(List.of(
                                        new Option("courier", say("casework.way.courier")),
                                        new Option("post", say("casework.way.post")),
                                        new Option("mail", say("casework.way.mail")),
                                        new Option("fetched", say("casework.way.fetched"))))),
                        ask(SENT_RECEIVER, say("casework.ask.sent-receiver"), false, new Line(80)));
        };
    }

    /** The side of the first outside role among these; inside if none is outside. */
    static Sop.Side side(Sop sop, List<String> roles) {
        return roles.stream()
                .map(r -> sop.role(r).side())
                .filter(s -> s != Sop.Side.INSIDE)
                .findFirst()
                .orElse(Sop.Side.INSIDE);
    }

    private static Field ask(String id, String title, boolean required, Shape shape) {
        return new Field(id, title, "", required, Optional.empty(), shape);
    }

    private static Field askWhen(Condition when, String id, String title, Shape shape) {
        return new Field(id, title, "", true, Optional.of(when), shape);
    }
}
