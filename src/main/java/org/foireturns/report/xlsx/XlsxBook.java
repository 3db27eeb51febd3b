package org.foireturns.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook while it is put together. The same sheets give the same bytes: no part knows when or where it was written,
 * and nothing is in the file but what was put in.
 */
public final class XlsxBook {

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String title;
    private final LocalDate day;
    private final List<NewSheet> sheets = new ArrayList<>();
    private final Styles styles = new Styles();

    private XlsxBook(String title, LocalDate day) {
        this.title = title;
        this.day = day;
    }

    /**
     * A workbook without sheets.
     *
     * @param title of the document, as its properties say it
     * @param day on which it says that it was made
     */
    public static XlsxBook titled(String title, LocalDate day) {
        return new XlsxBook(title, day);
    }

    /** Adds a sheet behind the others; a workbook needs at least one. */
    public XlsxBook add(NewSheet sheet) {
        sheets.add(sheet);
        return this;
    }

    /** Writes the whole file and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", xml -> PackageParts.contentTypes(xml, sheets));
        part(zip, "_rels/.rels", PackageParts::relations);
        part(zip, "docProps/core.xml", xml -> PackageParts.properties(xml, title, day));
        part(zip, "docProps/app.xml", PackageParts::application);
        part(zip, "xl/workbook.xml", xml -> PackageParts.workbook(xml, sheets));
        part(zip, "xl/_rels/workbook.xml.rels", xml -> PackageParts.workbookRelations(xml, sheets.size()));
        for (int i = 0; i < sheets.size(); i++) {
            sheet(zip, i + 1, sheets.get(i));
        }
        part(zip, "xl/styles.xml", styles::write);
        zip.finish();
    }

    private void sheet(ZipOutputStream zip, int number, NewSheet sheet) throws IOException {
        part(zip, "xl/worksheets/sheet" + number + ".xml", xml -> new SheetPart(sheet, styles).write(xml, number == 1));
        boolean comments = !sheet.comments.isEmpty();
        NewSheet.Table table = sheet.table;
        if (!comments && table == null) {
            return;
        }
        part(
                zip,
                "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                xml -> PackageParts.sheetRelations(xml, number, sheet));
        if (table != null) {
            part(zip, "xl/tables/table" + number + ".xml", xml -> PackageParts.table(xml, number, table));
        }
        if (comments) {
            part(zip, "xl/comments" + number + ".xml", xml -> CommentParts.words(xml, sheet, PackageParts.AUTHOR));
            part(zip, "xl/drawings/vmlDrawing" + number + ".vml", xml -> CommentParts.drawing(xml, sheet));
        }
    }

    private static void part(ZipOutputStream zip, String name, Writing writing) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        try (XmlOut xml = new XmlOut(zip)) {
            writing.to(xml);
        }
        zip.closeEntry();
    }

    /** Writes one part. */
    private interface Writing {
        void to(XmlOut xml) throws IOException;
    }
}
