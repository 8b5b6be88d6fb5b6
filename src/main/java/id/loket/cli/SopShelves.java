package id.loket.cli;

import id.loket.desk.Services;
import id.loket.sop.Fault;
import id.loket.sop.Known;
import id.loket.sop.Reading;
import id.loket.sop.Shelf;
import id.loket.sop.Sop;
import id.loket.sop.SopReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The SOPs of every office: the shipped ones under those of a data folder, of each service the newest version.
 *
 * @param faults of files in the data folder that could not be read; the shipped ones stand in their place
 */
record SopShelves(List<Sop> sops, List<Fault> faults) {

    static SopShelves of(Path dataDir) {
        var own = own(dataDir.resolve("sop"));
        var offices = new TreeSet<>(Shelf.offices());
        own.stream().flatMap(r -> r.sop().stream()).map(Sop::office).forEach(offices::add);
        var sops = new ArrayList<Sop>();
        for (var office : offices) {
            var newest = new TreeMap<String, Sop>();
            for (var sop : shelf(office, dataDir).all()) {
                newest.merge(sop.id(), sop, (a, b) -> AGE.compare(a, b) < 0 ? b : a);
            }
            sops.addAll(newest.values());
        }
        var faults = own.stream().flatMap(r -> r.faults().stream()).toList();
        // What every office does alike stands on the shelf of each.
        return new SopShelves(sops.stream().distinct().toList(), faults);
    }

    Optional<Sop> find(String id) {
        return sops.stream().filter(sop -> sop.id().equals(id)).findFirst();
    }

    private static final Comparator<Sop> AGE =
            Comparator.comparing(Sop::validFrom).thenComparing(Sop::version);

    private static Shelf shelf(String office, Path dataDir) {
        return Services.office(office, dataDir)
                .map(o -> Services.shelf(o, dataDir))
                .orElseGet(() -> Shelf.of(office, dataDir.resolve("sop"), new SopReader(), Known.fileAlone()));
    }

    private static List<Reading> own(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var reader = new SopReader();
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".xml"))
                    .sorted()
                    .map(reader::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
