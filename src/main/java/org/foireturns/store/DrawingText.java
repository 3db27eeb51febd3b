package org.foireturns.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.DrawnCell;

/** The cells of a drawing as one text, a line of CSV for each: a table takes one row of the database. */
final class DrawingText {
    private DrawingText() {}

    static String of(List<DrawnCell> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter lines = CsvWriter.builder().build(text)) {
            for (DrawnCell cell : cells) {
                List<String> fields = new ArrayList<>(List.of(cell.address().toString(), cell.text()));
                fields.addAll(cell.path());
                lines.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static List<DrawnCell> parse(String text) {
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return lines.stream()
                    .map(CsvRecord::getFields)
                    .map(fields -> new DrawnCell(
                            Address.parse(fields.get(0)), fields.get(1), fields.subList(2, fields.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
