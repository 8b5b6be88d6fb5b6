package pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** The Debian package: the image in {@code /opt/loket}, a command, an entry in the menu, and the scripts around it. */
final class Debian {
    private final Build build;

    Debian(Build build) {
        this.build = build;
    }

    Path make(Path image) throws IOException, InterruptedException {
        var root = build.out().resolve("deb");
        Disk.clear(root);
        Disk.copy(image, Files.createDirectories(root.resolve("opt")).resolve("loket"));
        var from = build.source().resolve("linux");
        put(from.resolve("loket.desktop"), root.resolve("usr/share/applications/loket.desktop"));
        put(from.resolve("loket.xml"), root.resolve("usr/share/mime/packages/loket.xml"));
        put(build.source().resolve("icon/loket.svg"), root.resolve("usr/share/icons/hicolor/scalable/apps/loket.svg"));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/loket"), Path.of("/opt/loket/bin/Loket"));
        var licences = Path.of("/opt/loket").resolve(Target.LINUX.app).resolve(Licences.PAGE);
        Files.createSymbolicLink(
                Files.createDirectories(root.resolve("usr/share/doc/loket")).resolve(Licences.PAGE), licences);
        var about = Files.createDirectories(root.resolve("DEBIAN"));
        var values = Map.of("VERSION", build.version(), "SIZE", Long.toString(Disk.size(image) / 1024));
        for (var name : List.of("control", "postinst", "prerm")) {
            var text = Files.readString(from.resolve(name));
            for (var value : values.entrySet()) {
                text = text.replace("@" + value.getKey() + "@", value.getValue());
            }
            Files.writeString(about.resolve(name), text);
            var rights = name.equals("control") ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(about.resolve(name), PosixFilePermissions.fromString(rights));
        }
        var deb = build.out().resolve("loket_" + build.version() + "_amd64.deb");
        Disk.run(List.of(
                "dpkg-deb",
                "--root-owner-group",
                "-Zxz",
                "-z9",
                "-Sextreme",
                "--build",
                root.toString(),
                deb.toString()));
        Disk.clear(root);
        Files.delete(root);
        return deb;
    }

    private static void put(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
