package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.xml.Relations;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/**
 * Reads binary workbooks of Excel from 2007 on, record by record: POI's own reader of them gives what cells show and
 * not what they store.
 */
public final class XlsbReader implements WorkbookReader {
    private static final int SHARED_TEXT = 19;

    private final Limits limits;

    public XlsbReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        try (ZipParts zip = ZipParts.open(file, limits)) {
            String book = Relations.book(zip);
            Relations parts = Relations.of(zip, book);
            Set<Remark> remarks = EnumSet.noneOf(Remark.class);
            String stylePart = held(zip, parts.partOf("styles", zip, "xl/styles.bin"), Remark.NO_LOOKS, remarks);
            String textPart =
                    held(zip, parts.partOf("sharedStrings", zip, "xl/sharedStrings.bin"), Remark.NO_TEXTS, remarks);
            XlsbStyles styles = new XlsbStyles(UnseenLooks.read(zip, stylePart));
            if (stylePart != null) {
                try (XlsbRecords records = records(zip, stylePart)) {
                    styles.read(records);
                }
            }
            List<Grid> grids = sheets(zip, book, parts, styles, texts(zip, textPart, styles), remarks);
            return new Workbook(grids, List.copyOf(remarks));
        }
    }

    /** A part that the workbook holds; one that it names and does not hold is null and remarked on. */
    private static @Nullable String held(ZipParts zip, @Nullable String part, Remark lost, Set<Remark> remarks) {
        if (part == null || zip.has(part)) {
            return part;
        }
        remarks.add(lost);
        return null;
    }

    private List<Grid> sheets(
            ZipParts zip,
            String bookPart,
            Relations parts,
            XlsbStyles styles,
            List<MarkedText> texts,
            Set<Remark> remarks)
            throws UnreadableFile, IOException {
        ReadingLimit limit = new ReadingLimit(limits);
        List<Grid> grids = new ArrayList<>();
        ListedSheets.Book book = ListedSheets.ofRecords(zip, bookPart);
        OfficeComments comments = new OfficeComments(zip, limits, remarks);
        for (ListedSheets.Listed listed : book.sheets()) {
            String part = listed.cells(zip, parts);
            if (part == null) {
                remarks.add(Remark.CHART_SHEETS);
                continue;
            }
            SheetBuilder sheet = SheetBuilder.of(listed.name(), listed.number(), limit, remarks)
                    .visibility(listed.visibility());
            comments.read(part, sheet);
            try (XlsbRecords inside = records(zip, part)) {
                grids.add(new XlsbSheet(styles, texts, book.since1904(), limits, sheet).read(inside));
            }
        }
        if (book.sharedNames()) {
            remarks.add(Remark.SHARED_NAMES);
        }
        return grids;
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
                    limit.spendShared(text.text());
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private XlsbRecords records(ZipParts zip, String part) throws UnreadableFile, IOException {
        return new XlsbRecords(zip.stream(part), limits.textLength());
    }
}
