package id.loket.sop;

import java.util.List;
import java.util.Optional;

/** The acts of a row, in the order of the file. */
final class ActMaker {
    private final SopMaker sop;
    private final FieldMaker fields;

    ActMaker(SopMaker sop, FieldMaker fields) {
        this.sop = sop;
        this.fields = fields;
    }

    List<Act> in(Element row) {
        return row.children().stream().map(this::act).flatMap(Optional::stream).toList();
    }

    private Optional<Act> act(Element e) {
        var common = new Act.Common(
                e.ids("by"),
                e.find("lane"),
                e.get("title"),
                e.yes("printed", true),
                e.yes("inferred", false),
                fields.in(e));
        Optional<Act> act = Optional.ofNullable(
                switch (e.name()) {
                    case "receive" -> new Act.Receive(common, e.find("to"));
                    case "check" -> new Act.Check(common, e.yes("ticks", false), e.yes("paraf", false), returns(e));
                    case "number" -> new Act.Number(common, e.get("book"));
                    case "write" -> new Act.Write(common, e.find("letter"));
                    case "sign" -> new Act.Sign(common, e.find("letter"), e.ids("away"), returns(e));
                    case "give" -> new Act.Give(common, e.ids("to"), e.ids("what"), e.find("each"));
                    case "archive" -> new Act.Archive(common);
                    case "call" -> new Act.Call(common);
                    case "do" -> new Act.Do(common, e.ids("with"), e.find("each"), e.yes("retry", false));
                    default -> null;
                });
        act.ifPresent(a -> sop.keep(a, e));
        return act;
    }

    private List<Act.Return> returns(Element e) {
        return e.all("return")
                .map(r -> sop.keep(new Act.Return(r.get("to"), r.get("title"), r.yes("printed", true)), r))
                .toList();
    }
}
