package id.loket.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PrinterURI;

/** The sheets and trays of a printer, as its driver tells them. */
final class Stock {
    private static final double MM_PER_INCH = 25.4;

    /** The end of a name of PWG 5101.1: width, height and unit. */
    private static final Pattern PWG = Pattern.compile("_(\\d+(?:\\.\\d+)?)x(\\d+(?:\\.\\d+)?)(mm|in)(?:\\..*)?$");

    private Stock() {}

    static Sheets of(PrintService service) {
        var trays = offered(service).stream()
                .filter(MediaTray.class::isInstance)
                .map(Object::toString)
                .distinct()
                .toList();
        PrinterURI uri = service.getAttribute(PrinterURI.class);
        if (uri != null && "ipp".equalsIgnoreCase(uri.getURI().getScheme())) {
            try {
                return cups(Ipp.ask(uri.getURI()).media(), trays);
            } catch (IOException e) {
                return Sheets.UNKNOWN;
            }
        }
        var sizes = offered(service).stream()
                .filter(MediaSizeName.class::isInstance)
                .map(name -> MediaSize.getMediaSizeForName((MediaSizeName) name))
                .filter(Objects::nonNull)
                .map(s -> new Sheets.Size(s.getX(MediaSize.MM), s.getY(MediaSize.MM)))
                .toList();
        return new Sheets(sizes, sizes.isEmpty(), trays);
    }

    /** The tray of that name, if the printer has it. */
    static Optional<MediaTray> tray(PrintService service, String name) {
        return offered(service).stream()
                .filter(MediaTray.class::isInstance)
                .map(MediaTray.class::cast)
                .filter(tray -> tray.toString().equals(name))
                .findFirst();
    }

    private static List<Media> offered(PrintService service) {
        return service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] all
                ? Stream.of(all).toList()
                : List.of();
    }

    /** CUPS is asked itself: javax.print reads sizes once and remembers them as long as the program runs. */
    static Sheets cups(List<String> names, List<String> trays) {
        var sizes = new ArrayList<Sheets.Size>();
        boolean any = false;
        for (String name : names) {
            any |= name.startsWith("custom_max_");
            var size = PWG.matcher(name);
            if (!name.startsWith("custom_m") && size.find()) {
                double unit = size.group(3).equals("in") ? MM_PER_INCH : 1;
                sizes.add(new Sheets.Size(
                        Double.parseDouble(size.group(1)) * unit, Double.parseDouble(size.group(2)) * unit));
            }
        }
        return new Sheets(sizes, any, trays);
    }
}
