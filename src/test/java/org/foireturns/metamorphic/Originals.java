package org.foireturns.metamorphic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The returns that changes are tried on, read once for all tests. */
final class Originals {
    /** Every family of layouts in every format it comes in. */
    static final List<String> SELECTION = List.of(
            "2023/Bedfordshire Police - sexual communication with a child.xlsx",
            "2023/Essex Police_300_Attachment.ods",
            "2023/West Mercia Police - sexual communication with a child.xls",
            "2023/FOI 6006-23 Gwent Police.xlsx",
            "2023/Dorset Police_2526_Attachment.ods",
            "2023/Dyfed-Powys Police_3610_Attachment.xls",
            "2023/FOI 181-23 Police Scotland.xlsx",
            "2023/Northamptonshire Police - sexual communication with a child.xlsx",
            "2023/FOI 6105-23 Hertfordshire Constabulary.ods",
            "2023/Gloucestershire Constabulary - sexual communication with a child.xls",
            "2025/Cleveland Police_3880_Attachment.xlsx",
            "2025/Leicestershire Police FOI response.ods",
            "2025/Sussex Police FOI response.xls",
            "2025/FOI 8519-25 Norfolk Constabulary.xlsx",
            "2025/Northamptonshire Police FOI response.ods",
            "2025/South Wales Police FOI response.xls");

    private static final Path HOME = Path.of("target", "originals");
    private static final int EVERY = 4;
    private static final boolean EVERYTHING = Boolean.getBoolean("metamorphic.all");

    private Originals() {}

    /** A selection of the sample returns and one drawn return for each arrangement. */
    static Map<String, Original> selected() {
        return Selected.ALL;
    }

    /**
     * Those that the changes are tried on: the selected ones, or with {@code -Dmetamorphic.all=true} every sample
     * return and the drawn ones.
     */
    static Map<String, Original> chosen(Bench bench) throws Exception {
        return EVERYTHING ? bench.all(name -> true) : selected();
    }

    /**
     * Whether a change is tried on a return: on each that is drawn, and on every fourth of the selected, beginning with
     * another one for each change, so that it meets all formats. With {@code -Dmetamorphic.all=true} on each.
     *
     * @param change the number of the change
     */
    static boolean tries(int change, String name) {
        int place = SELECTION.indexOf(name);
        return EVERYTHING || place < 0 || (place + change) % EVERY == 0;
    }

    /** Read by the first test that asks. */
    private static final class Selected {
        private static final Map<String, Original> ALL = read();

        private static Map<String, Original> read() {
            try {
                Files.createDirectories(HOME);
                Bench bench = new Bench(Files.createTempDirectory(HOME, "run"));
                Map<String, Original> all = bench.all(SELECTION::contains);
                if (!all.keySet().containsAll(SELECTION)) {
                    throw new IllegalStateException("a return of the selection is missing");
                }
                return Collections.unmodifiableMap(all);
            } catch (Exception e) {
                throw new IllegalStateException("the selected returns cannot be read", e);
            }
        }
    }
}
