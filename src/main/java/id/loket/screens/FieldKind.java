package id.loket.screens;

import static id.loket.text.Words.say;

import id.loket.kit.Glyph;
import id.loket.kit.Width;
import id.loket.screens.FieldSingle.Input;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.Field.Option;
import id.loket.sop.Sop;
import id.loket.text.Remark;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The kind of the service; one that belongs to another SOP warns and offers it. */
final class FieldKind implements FieldControl {
    private final Seat seat;
    private final Sop sop;
    private final String key;
    private final Input input;
    private final Part part;
    private final Part elsewhere;
    private final BooleanProperty offered = new SimpleBooleanProperty();
    private Remarks remarks = Remarks.NOWHERE;

    FieldKind(Seat seat, Sop sop, Field field, String key, Consumer<Sop> otherService) {
        this.seat = seat;
        this.sop = sop;
        this.key = key;
        this.input = FieldInputs.choice(
                key,
                sop.kinds().stream().map(k -> new Option(k.id(), k.title())).toList());
        this.part = new Part(key, field.title(), input.node(), input.width(), field.required(), field.hint());
        var there = new Button(say("screens.field.kind.there"), Glyph.FORWARD.draw());
        there.setMinWidth(Region.USE_PREF_SIZE);
        there.setOnAction(_ -> other().ifPresent(otherService));
        this.elsewhere = new Part(key + ".there", "", there, Width.NUMBER, false, "", offered);
        input.onChange().accept(this::remark);
    }

    private void remark() {
        offered.set(other().isPresent());
        remarks.show(
                key,
                instead()
                        .map(id -> other().map(o -> Remark.warning("screens.field.kind.instead", o.title()))
                                .orElse(Remark.warning("screens.field.kind.elsewhere", id))));
    }

    private Optional<String> instead() {
        return sop.kind(input.get().get()).flatMap(Sop.Kind::instead);
    }

    /** The other service this kind belongs to, if this office has it. */
    private Optional<Sop> other() {
        return instead().flatMap(seat.counter().desk()::service);
    }

    @Override
    public List<Part> parts() {
        return List.of(part, elsewhere);
    }

    @Override
    public Answers read() {
        var kind = input.get().get();
        return kind.isEmpty() ? Answers.NONE : Answers.of(key, kind);
    }

    @Override
    public void write(Answers answers) {
        answers.find(key).ifPresent(input.set());
    }

    @Override
    public void onChange(Runnable changed) {
        input.onChange().accept(changed);
    }

    @Override
    public void remarksGoTo(Remarks place) {
        remarks = place;
        remark();
    }
}
