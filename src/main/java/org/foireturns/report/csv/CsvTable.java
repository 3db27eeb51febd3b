package org.foireturns.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file: columns in their order, each beside the way its field is made, and the rows. Written as UTF-8 with a
 * byte order mark and CRLF, so that Excel opens it as it is.
 */
public final class CsvTable<R> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final List<CsvColumn<R>> columns = new ArrayList<>();
    private List<R> rows = List.of();

    private CsvTable(String file) {
        this.file = file;
    }

    public static <R> CsvTable<R> named(String file) {
        return new CsvTable<>(file);
    }

    public CsvTable<R> text(String head, Function<R, String> value) {
        columns.add(new CsvColumn<>(head, row -> CsvField.text(value.apply(row))));
        return this;
    }

    CsvTable<R> number(String head, ToLongFunction<R> value) {
        columns.add(new CsvColumn<>(head, row -> CsvField.number(value.applyAsLong(row))));
        return this;
    }

    /** A number that may be missing. */
    public CsvTable<R> numberIfAny(String head, Function<R, @Nullable Long> value) {
        columns.add(new CsvColumn<>(head, row -> CsvField.number(value.apply(row))));
        return this;
    }

    CsvTable<R> yesNo(String head, Predicate<R> value) {
        columns.add(new CsvColumn<>(head, row -> CsvField.yesNo(value.test(row))));
        return this;
    }

    /** The first and the last day, in two columns. */
    CsvTable<R> period(Function<R, Period> value) {
        return text("period_start", row -> value.apply(row).start().toString())
                .text("period_end", row -> value.apply(row).end().toString());
    }

    /** The number when it is exact, and the bounds of what it can be. */
    CsvTable<R> valueAndBounds(Function<R, Range> value) {
        return numberIfAny(
                        "value",
                        row -> value.apply(row).exact() ? value.apply(row).upper() : null)
                .bounds("lower", "upper", value);
    }

    CsvTable<R> bounds(String lower, String upper, Function<R, Range> value) {
        return number(lower, row -> value.apply(row).lower())
                .numberIfAny(upper, row -> value.apply(row).upper());
    }

    /** Sets the rows, in the order in which they are written. */
    public CsvTable<R> rows(Stream<R> sorted) {
        rows = sorted.toList();
        return this;
    }

    public String file() {
        return file;
    }

    public void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try {
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(columns.stream().map(CsvColumn::head).toList());
            String[] fields = new String[columns.size()];
            for (R row : rows) {
                for (int i = 0; i < fields.length; i++) {
                    fields[i] = columns.get(i).value().apply(row);
                }
                csv.writeRecord(fields);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
