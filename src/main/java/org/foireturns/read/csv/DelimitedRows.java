package org.foireturns.read.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/**
 * The rows of a text under one delimiter. Each row is parsed when somebody comes to it, and forgotten after it.
 *
 * @param usualFields how many fields most rows of more than one have; 1 when no row has more
 * @param usualRows how many rows have that many
 */
record DelimitedRows(char delimiter, String text, int usualFields, int usualRows) {
    private static final String CANDIDATES = ",;\t|";
    private static final String STATED = "sep=";
    private static final int LONGEST_ROW = 1 << 20;
    private static final int MOST_COLUMNS = ReadingLimit.COLUMNS;

    /** Splits a text by the delimiter that its first line states, or else by the one that gives the evenest rows. */
    static DelimitedRows of(String text) throws UnreadableFile {
        if (text.regionMatches(true, 0, STATED, 0, STATED.length()) && text.length() > STATED.length()) {
            char stated = text.charAt(STATED.length());
            String rest = text.substring(STATED.length() + 1);
            if (stated >= ' ' || stated == '\t') {
                return split(rest.replaceFirst("^(?:\r\n|\r|\n)", ""), stated).checked();
            }
        }
        DelimitedRows best = null;
        CsvParseException refusal = null;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            try {
                DelimitedRows rows = parse(text, CANDIDATES.charAt(i));
                best = best == null || rows.evenerThan(best) ? rows : best;
            } catch (CsvParseException e) {
                refusal = e;
            }
        }
        // A delimiter that never occurs splits anything; what another could not split is then split by none.
        if (best == null || (best.usualFields == 1 && refusal != null)) {
            throw refusal == null ? new UnreadableFile(Reason.UNCLOSED_QUOTE) : refused(text, refusal);
        }
        return best.checked();
    }

    private static DelimitedRows split(String text, char delimiter) throws UnreadableFile {
        try {
            return parse(text, delimiter);
        } catch (CsvParseException e) {
            throw refused(text, e);
        }
    }

    /** Why a text cannot be split: a line beyond measure, or else a quotation mark. */
    private static UnreadableFile refused(String text, CsvParseException refusal) {
        boolean wide = text.lines().anyMatch(line -> line.length() >= LONGEST_ROW || delimiters(line) >= MOST_COLUMNS);
        return new UnreadableFile(wide ? Reason.TOO_WIDE : Reason.UNCLOSED_QUOTE, refusal);
    }

    private static long delimiters(String line) {
        return line.chars().filter(c -> CANDIDATES.indexOf(c) >= 0).count();
    }

    private static DelimitedRows parse(String text, char delimiter) {
        Map<Integer, Integer> rowsByFields = new TreeMap<>();
        for (List<String> row : rows(text, delimiter)) {
            if (row.size() > 1) {
                rowsByFields.merge(row.size(), 1, Integer::sum);
            }
        }
        Map.Entry<Integer, Integer> usual = rowsByFields.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElse(Map.entry(1, 0));
        return new DelimitedRows(delimiter, text, usual.getKey(), usual.getValue());
    }

    /** Every line with its fields, each time from the first on; an empty line is a row of one empty field. */
    Iterable<List<String>> rows() {
        return rows(text, delimiter);
    }

    private static Iterable<List<String>> rows(String text, char delimiter) {
        return () -> CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text)
                .stream()
                .map(CsvRecord::getFields)
                .iterator();
    }

    private boolean evenerThan(DelimitedRows other) {
        return usualRows != other.usualRows ? usualRows > other.usualRows : usualFields > other.usualFields;
    }

    /**
     * Refuses a text in which a quotation mark that was never closed seems to have swallowed rows: the row is of an
     * unusual length and one of its fields holds line ends and delimiters.
     */
    private DelimitedRows checked() throws UnreadableFile {
        for (List<String> row : rows()) {
            if (row.size() != usualFields && usualFields > 1 && row.stream().anyMatch(this::holdsRows)) {
                throw new UnreadableFile(Reason.UNCLOSED_QUOTE);
            }
        }
        return this;
    }

    private boolean holdsRows(String field) {
        return field.indexOf(delimiter) >= 0 && (field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0);
    }
}
