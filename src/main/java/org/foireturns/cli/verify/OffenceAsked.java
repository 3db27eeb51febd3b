package org.foireturns.cli.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Offences;

/** The offence that a file was asked about, and whether a row of a list may be of it. */
final class OffenceAsked {
    /** Of a file without counts, of which any row may be. */
    static final OffenceAsked ANY = new OffenceAsked("", new Offences(Map.of()));

    private final String id;
    private final List<Name> names = new ArrayList<>();

    OffenceAsked(String id, Offences offences) {
        this.id = id;
        offences.names().forEach((offence, texts) ->
                texts.forEach(text -> names.add(new Name(plain(CellNumber.folded(text)), offence))));
        names.sort(Comparator.comparingInt((Name name) -> -name.words.length())
                .thenComparing(Name::words)
                .thenComparing(Name::offence));
    }

    /** By file, as observations.csv has it. */
    static Map<String, OffenceAsked> byFile(Tables tables, Offences offences) throws IOException {
        Map<String, OffenceAsked> byId = new HashMap<>();
        Map<String, OffenceAsked> byFile = new HashMap<>();
        for (NamedCsvRecord cell : tables.read("observations.csv")) {
            byFile.put(
                    cell.getField("file"),
                    byId.computeIfAbsent(cell.getField("offence"), id -> new OffenceAsked(id, offences)));
        }
        return byFile;
    }

    /** Whether a folded text names no other offence; a longer name hides the shorter ones in it. */
    boolean mayBe(String text) {
        String rest = plain(text);
        for (Name name : names) {
            if (rest.contains(name.words)) {
                if (!name.offence.equals(id)) {
                    return false;
                }
                rest = rest.replace(name.words, " | ");
            }
        }
        return true;
    }

    private static String plain(String text) {
        return " " + text.replaceAll("[^\\p{L}\\p{N}/]+", " ").strip() + " ";
    }

    private record Name(String words, String offence) {}
}
