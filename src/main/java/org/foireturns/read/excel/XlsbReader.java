package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Grid;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ListedNames;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.excel.Relations.Relation;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/**
 * Reads binary workbooks of Excel from 2007 on, record by record: POI's own reader of them gives what cells show and
 * not what they store.
 */
public final class XlsbReader implements WorkbookReader {
    private static final int SHARED_TEXT = 19;
    private static final int BOOK_PROPERTIES = 153;
    private static final int SHEET = 156;
    private static final Visibility[] VISIBILITIES = Visibility.values();

    private final Limits limits;

    public XlsbReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        try (ZipParts zip = ZipParts.open(file, limits)) {
            String book = Relations.of(zip, "").partOf("officeDocument");
            if (book == null) {
                throw new UnreadableFile(Reason.PART_MISSING);
            }
            Relations parts = Relations.of(zip, book);
            String stylePart = parts.partOf("styles");
            XlsbStyles styles = new XlsbStyles(UnseenLooks.read(zip, stylePart));
            if (stylePart != null) {
                try (XlsbRecords records = records(zip, stylePart)) {
                    styles.read(records);
                }
            }
            return sheets(zip, book, parts, styles, texts(zip, parts.partOf("sharedStrings"), styles));
        }
    }

    private Workbook sheets(ZipParts zip, String book, Relations parts, XlsbStyles styles, List<MarkedText> texts)
            throws UnreadableFile, IOException {
        boolean since1904 = false;
        ReadingLimit limit = new ReadingLimit(limits);
        ListedNames names = new ListedNames();
        List<Grid> grids = new ArrayList<>();
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        try (XlsbRecords records = records(zip, book)) {
            while (records.next()) {
                if (records.type() == BOOK_PROPERTIES) {
                    since1904 = (records.content().getInt() & 1) != 0;
                } else if (records.type() == SHEET) {
                    Sheet sheet = sheet(records, parts, names);
                    if (sheet.part.type().equals("worksheet")) {
                        XlsbSheet cells = new XlsbSheet(styles, texts, since1904, limits, limit, sheet.grid);
                        try (XlsbRecords inside = records(zip, sheet.part.part())) {
                            grids.add(cells.read(inside));
                        }
                    } else if (XlsxReader.SHEETS_WITHOUT_CELLS.contains(sheet.part.type())) {
                        remarks.add(Remark.CHART_SHEETS);
                    } else {
                        throw new UnreadableFile(Reason.PART_MISSING);
                    }
                }
            }
        }
        if (names.shared()) {
            remarks.add(Remark.SHARED_NAMES);
        }
        return new Workbook(grids, List.copyOf(remarks));
    }

    private static Sheet sheet(XlsbRecords records, Relations parts, ListedNames names) throws UnreadableFile {
        ByteBuffer content = records.content();
        Visibility visibility = VISIBILITIES[content.getInt()];
        content.getInt();
        Relation part = parts.byId(records.text()).orElseThrow(() -> new UnreadableFile(Reason.PART_MISSING));
        return new Sheet(part, Grid.named(names.next(records.text())).visibility(visibility));
    }

    private List<MarkedText> texts(ZipParts zip, @Nullable String part, XlsbStyles styles)
            throws UnreadableFile, IOException {
        List<MarkedText> texts = new ArrayList<>();
        if (part == null) {
            return texts;
        }
        ReadingLimit limit = new ReadingLimit(limits);
        try (XlsbRecords records = records(zip, part)) {
            while (records.next()) {
                if (records.type() == SHARED_TEXT) {
                    MarkedText text = styles.text(records, limits.textLength());
                    limit.spend(text.text());
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private XlsbRecords records(ZipParts zip, String part) throws UnreadableFile, IOException {
        return new XlsbRecords(zip.stream(part), limits.textLength());
    }

    private record Sheet(Relation part, Grid.Builder grid) {}
}
