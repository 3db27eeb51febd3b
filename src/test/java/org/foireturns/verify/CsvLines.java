package org.foireturns.verify;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** The lines of a table that is written in a test. */
final class CsvLines {
    private CsvLines() {}

    static List<NamedCsvRecord> of(String header, String... lines) {
        return CsvReader.builder().ofNamedCsvRecord(header + "\n" + String.join("\n", lines) + "\n").stream()
                .toList();
    }
}
