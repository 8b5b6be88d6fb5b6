package pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The Windows setups around a Windows tree; one without a runtime in it is named so that nobody hands it on. */
final class Windows {
    private final Build build;

    Windows(Build build) {
        this.build = build;
    }

    Path setup(Path tree, boolean whole) throws IOException, InterruptedException {
        var exe = build.out().resolve(name(whole) + ".exe");
        Disk.run(List.of(
                "makensis",
                "-V2",
                "-INPUTCHARSET",
                "UTF8",
                "-DVERSION=" + build.version(),
                "-DTREE=" + tree,
                "-DICON=" + build.source().resolve("icon/loket.ico"),
                "-DOUT=" + exe,
                build.source().resolve("windows/loket.nsi").toString()));
        return exe;
    }

    /** For administrators who roll out by group policy. */
    Path msi(Path tree, boolean whole) throws IOException, InterruptedException {
        var msi = build.out().resolve(name(whole) + ".msi");
        var files = build.out().resolve("files.wxs");
        Disk.run(List.of(
                build.source().resolve("windows/msi.sh").toString(),
                tree.toString(),
                build.version(),
                msi.toString(),
                files.toString()));
        return msi;
    }

    private String name(boolean whole) {
        return "loket-setup-" + build.version() + (whole ? "" : "-TANPA-RUNTIME");
    }
}
