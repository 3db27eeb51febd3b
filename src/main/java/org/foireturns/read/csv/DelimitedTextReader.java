package org.foireturns.read.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.foireturns.read.contract.DecodedText;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.format.ShownCells;

/**
 * Reads delimited text into one sheet named after the file. A plain number becomes a number, as in a spreadsheet;
 * whatever else is there stays text as typed: thousands commas, dates and numbers with leading zeros.
 */
public final class DelimitedTextReader implements WorkbookReader {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,17})?");

    private final Limits limits;

    public DelimitedTextReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        DecodedText decoded = DecodedText.of(Files.readAllBytes(file));
        String name = displayName.replaceFirst("\\.[^.]{1,5}$", "");
        SheetBuilder sheet = SheetBuilder.of(name, 1, new ReadingLimit(limits), EnumSet.noneOf(Remark.class));
        DelimitedRows rows = DelimitedRows.of(decoded.text());
        TornNumbers numbers = new TornNumbers(rows.delimiter());
        int row = 0;
        for (List<String> typed : rows.rows()) {
            List<String> fields = numbers.whole(typed);
            for (int column = 0; column < fields.size(); column++) {
                if (!fields.get(column).isBlank()) {
                    if (row >= ReadingLimit.ROWS) {
                        throw new UnreadableFile(Reason.TOO_LONG);
                    }
                    sheet.add(cell(new Address(row, column), fields.get(column)));
                }
            }
            row++;
        }
        List<Remark> remarks = new ArrayList<>(decoded.remarks());
        if (numbers.torn()) {
            remarks.add(Remark.TORN_NUMBERS);
        }
        return new Workbook(List.of(sheet.build()), remarks);
    }

    private static Cell cell(Address address, String field) {
        return PLAIN_NUMBER.matcher(field).matches()
                ? ShownCells.number(address, new BigDecimal(field), Style.PLAIN)
                : Cell.text(address, field, Style.PLAIN);
    }
}
