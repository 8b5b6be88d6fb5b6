package id.loket.report;

import id.loket.casework.Applicant;
import id.loket.office.Office;
import id.loket.sop.Act;
import id.loket.sop.Answers;
import id.loket.sop.Field;
import id.loket.sop.PersonBlock;
import id.loket.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In whose name a case stands; every part may be empty (no applicant asked for, or personal data destroyed).
 *
 * @param address street, RT and RW
 * @param villageCode empty if none was given
 * @param village name, or as typed if it is no village of this office
 */
record Subject(String name, String nik, String familyCard, String address, String villageCode, String village) {

    static Subject of(Sop sop, Answers answers, Office office) {
        var block = block(sop, answers);
        var code = block.get(PersonBlock.VILLAGE);
        var village = office.village(code).map(Office.Village::name).orElse(code);
        var name = block.find(PersonBlock.NAME)
                .or(() -> sop.subject().flatMap(answers::find))
                .orElse("");
        return new Subject(
                name, block.get(PersonBlock.NIK), block.get(PersonBlock.FAMILY_CARD), address(block), code, village);
    }

    /** The applicant; in a case without one the first person that is asked for, such as the employee of a leave. */
    private static Answers block(Sop sop, Answers answers) {
        return key(sop).map(answers::under).orElse(Answers.NONE);
    }

    /** Key of that person's block. */
    static Optional<String> key(Sop sop) {
        return Applicant.key(sop)
                .or(() -> fields(sop).filter(Field::isPerson).map(Field::id).findFirst());
    }

    /** Every field the SOP asks, in the order of the sheet, then those of the kinds. */
    static Stream<Field> fields(Sop sop) {
        return Stream.concat(
                sop.rows().stream()
                        .flatMap(r -> r.acts().stream())
                        .map(Act::fields)
                        .flatMap(List::stream),
                sop.kinds().stream().flatMap(k -> k.fields().stream()));
    }

    private static String address(Answers block) {
        var parts = new ArrayList<String>();
        block.find(PersonBlock.STREET).ifPresent(parts::add);
        block.find(PersonBlock.RT).ifPresent(rt -> parts.add("RT " + rt));
        block.find(PersonBlock.RW).ifPresent(rw -> parts.add("RW " + rw));
        return String.join(" ", parts);
    }
}
