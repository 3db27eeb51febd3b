package org.foireturns.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foireturns.model.Place;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionWriter;
import org.foireturns.report.Names;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.xlsx.Content;
import org.foireturns.report.xlsx.NewSheet;
import org.foireturns.report.xlsx.SheetLook;
import org.foireturns.report.xlsx.XlsxBook;

/**
 * Writes {@code findings.xlsx}: what {@code findings.csv} has, to be filtered in Excel. What is answered and what is
 * fixed since the last run stand in lists of their own.
 */
public final class FindingsWorkbook implements EditionWriter {
    private static final String FILE = "findings.xlsx";
    private static final SheetLook HEAD = SheetLook.PLAIN.bold(true).wrapped();
    private static final SheetLook TEXT = SheetLook.PLAIN.wrapped();

    @Override
    public void write(Edition edition, OutputFolder folder) throws IOException {
        List<Field> fields = fields(edition);
        try (OutputStream out = folder.create(FILE)) {
            XlsxBook.titled("Findings", edition.imprint().asOf())
                    .add(sheet("Open", edition.docket().findings(), fields))
                    .add(sheet("Settled", edition.docket().settled(), fields))
                    .add(sheet("Fixed", edition.sinceLast().fixed(), fields))
                    .write(out);
        }
    }

    private static List<Field> fields(Edition edition) {
        Names names = Names.of(edition);
        return List.of(
                new Field("Id", 15, RaisedFinding::id),
                new Field("Severity", 11, row -> row.line().severity().word()),
                new Field("Who must act", 12, row -> row.line().owner().word()),
                new Field("Request", 12, row -> Place.printed(place(row).request())),
                new Field(
                        "Force",
                        30,
                        row -> Optional.ofNullable(place(row).force())
                                .map(names::force)
                                .orElse("")),
                new Field("What", 70, row -> row.line().message()),
                new Field("What to do", 50, row -> row.line().fix()),
                new Field("Why it matters", 50, row -> row.line().why()),
                new Field("File", 40, row -> Place.printed(place(row).file())),
                new Field("Sheet", 18, row -> Place.printed(place(row).sheet())),
                new Field("Cell", 10, row -> place(row).cell()),
                new Field("Text", 20, row -> place(row).text()),
                new Field("Kind", 24, row -> row.line().code()),
                new Field("State", 10, row -> row.state().word()));
    }

    private static Place place(RaisedFinding row) {
        return row.line().place();
    }

    private static NewSheet sheet(String name, List<RaisedFinding> rows, List<Field> fields) {
        NewSheet sheet = new NewSheet(name).headStays();
        for (int column = 0; column < fields.size(); column++) {
            Field field = fields.get(column);
            sheet.width(column, field.width).put(0, column, Content.text(field.head), HEAD);
            for (int row = 0; row < rows.size(); row++) {
                sheet.put(row + 1, column, Content.text(field.value.apply(rows.get(row))), TEXT);
            }
        }
        return sheet;
    }

    /** One column. */
    private record Field(String head, int width, Function<RaisedFinding, String> value) {}
}
