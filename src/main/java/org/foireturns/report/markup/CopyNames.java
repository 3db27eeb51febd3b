package org.foireturns.report.markup;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.model.ReturnFile;
import org.foireturns.report.Visible;

/**
 * Names for copies that every system can store: two names, of a folder and a file, each short, without signs that
 * Windows forbids, and different from all others even where capitals do not count.
 */
final class CopyNames {
    private static final String ENDING = ".xlsx";
    private static final int MOST = 80;
    private static final int MOST_BYTES = 180;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
    private static final Pattern RESERVED =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    /** The folder of a return's request. */
    static String folder(ReturnFile file) {
        return safe(file.request(), MOST);
    }

    /** The name of the copy in that folder; folders within the request's become part of it. */
    String take(ReturnFile file) {
        String below = file.name().startsWith(file.request() + "/")
                ? file.name().substring(file.request().length() + 1)
                : file.name();
        String name = String.join(" - ", List.of(below.split("/", -1)));
        String start = name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name;
        String free = safe(start, MOST) + ENDING;
        for (int number = 2; !taken.add(key(folder(file) + "/" + free)); number++) {
            free = safe(start, MOST) + " (" + number + ")" + ENDING;
        }
        return free;
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String safe(String name, int most) {
        String clean = FORBIDDEN
                .matcher(Visible.all(name).replaceAll("\\s", " "))
                .replaceAll("_")
                .strip()
                .replaceAll("^[.~$-]+", "_");
        StringBuilder cut = new StringBuilder();
        int bytes = 0;
        for (int point : clean.codePoints().toArray()) {
            bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (cut.length() < most && bytes <= MOST_BYTES) {
                cut.appendCodePoint(point);
            }
        }
        String shortened = cut.toString().replaceAll("[. ]+$", "");
        return shortened.isEmpty() || RESERVED.matcher(shortened).matches() ? "_" + shortened : shortened;
    }
}
