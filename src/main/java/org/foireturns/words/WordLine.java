package org.foireturns.words;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A list of phrases of the books by which returns are read.
 *
 * @param kind {@link #WORDS}, {@link #FORCE}, {@link #PLATFORM} or {@link #LABEL}
 * @param of the file of the vocabulary, or the id of the force or the platform
 * @param key the key of the list in its file; what else there is to know of the force or the platform
 */
public record WordLine(String kind, String of, String key, List<String> phrases) {
    /** A list of the vocabulary. */
    public static final String WORDS = "words";

    public static final String FORCE = "force";
    public static final String PLATFORM = "platform";
    /** A label of which somebody decided what it means. */
    public static final String LABEL = "label";

    private static final int FIXED = 3;

    public WordLine {
        phrases = List.copyOf(phrases);
    }

    /** What tells it from all others. */
    List<String> name() {
        return kind.equals(WORDS) || kind.equals(LABEL) ? List.of(kind, of, key) : List.of(kind, of);
    }

    /** Lines as one text, which is another as soon as any of them is. */
    public static String text(Collection<WordLine> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            for (WordLine line : lines) {
                List<String> fields = new ArrayList<>(List.of(line.kind, line.of, line.key));
                fields.addAll(line.phrases);
                csv.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static List<WordLine> parse(String text) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return csv.stream()
                    .map(CsvRecord::getFields)
                    .map(fields -> new WordLine(
                            fields.get(0), fields.get(1), fields.get(2), fields.subList(FIXED, fields.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
